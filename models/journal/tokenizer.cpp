#include "models/journal/tokenizer.h"

#include <sqlite3.h>

#include <string>
#include <vector>

namespace muster {

namespace {

/// The module's context: what unicode61 is made with.
struct Base
{
    fts5_tokenizer unicode61{};
    void *userData = nullptr;
};

struct Tokenizer
{
    Base *base = nullptr;
    Fts5Tokenizer *inner = nullptr;
};

using Emit = int (*)(void *, int, const char *, int, int, int);

/// What passes through one call of xTokenize.
struct Pass
{
    void *context;
    Emit emit;
    bool query;
};

/// Bytes of the UTF-8 character at `p`, and whether it is a Han ideograph (unified blocks and extensions).
int step(const char *p, int left, bool *han)
{
    const auto b = [&](int i) { return static_cast<unsigned>(static_cast<unsigned char>(p[i])); };
    *han = false;
    if (b(0) < 0x80)
        return 1;
    if (b(0) < 0xe0)
        return left < 2 ? left : 2;
    if (b(0) < 0xf0) {
        if (left < 3)
            return left;
        const unsigned u = (b(0) & 0x0f) << 12 | (b(1) & 0x3f) << 6 | (b(2) & 0x3f);
        *han = (u >= 0x3400 && u <= 0x4dbf) || (u >= 0x4e00 && u <= 0x9fff) || (u >= 0xf900 && u <= 0xfaff);
        return 3;
    }
    if (left < 4)
        return left;
    const unsigned u = (b(0) & 0x07) << 18 | (b(1) & 0x3f) << 12 | (b(2) & 0x3f) << 6 | (b(3) & 0x3f);
    *han = u >= 0x20000 && u <= 0x3ffff;
    return 4;
}

int emitHan(const Pass &pass, int flags, const char *run, const std::vector<int> &starts, int size, int from)
{
    const int characters = static_cast<int>(starts.size());
    for (int i = 0; i < characters; ++i) {
        const bool last = i + 1 == characters;
        if (last && pass.query && characters > 1)
            break;
        const int begin = starts[static_cast<size_t>(i)];
        const int end = i + 2 < characters ? starts[static_cast<size_t>(i) + 2] : size;
        if (const int code = pass.emit(pass.context, flags, run + begin, end - begin, from, from + size);
            code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

/// One token of unicode61, cut where Han begins and ends.
int onToken(void *context, int flags, const char *token, int size, int start, int end)
{
    const Pass &pass = *static_cast<Pass *>(context);
    int at = 0;
    while (at < size) {
        bool han = false;
        step(token + at, size - at, &han);
        std::vector<int> starts;
        int runEnd = at;
        while (runEnd < size) {
            bool same = false;
            const int length = step(token + runEnd, size - runEnd, &same);
            if (same != han)
                break;
            starts.push_back(runEnd - at);
            runEnd += length;
        }
        const bool whole = at == 0 && runEnd == size;
        const int from = whole ? start : start + at;
        const int code = han ? emitHan(pass, flags, token + at, starts, runEnd - at, from)
                             : pass.emit(pass.context, flags, token + at, runEnd - at, from,
                                         whole ? end : from + runEnd - at);
        if (code != SQLITE_OK)
            return code;
        at = runEnd;
    }
    return SQLITE_OK;
}

int create(void *context, const char **, int, Fts5Tokenizer **out)
{
    auto *tokenizer = new Tokenizer{static_cast<Base *>(context), nullptr};
    const char *options[] = {"remove_diacritics", "2"};
    const int code =
        tokenizer->base->unicode61.xCreate(tokenizer->base->userData, options, 2, &tokenizer->inner);
    *out = reinterpret_cast<Fts5Tokenizer *>(tokenizer);
    if (code != SQLITE_OK) {
        delete tokenizer;
        *out = nullptr;
    }
    return code;
}

void destroy(Fts5Tokenizer *self)
{
    auto *tokenizer = reinterpret_cast<Tokenizer *>(self);
    tokenizer->base->unicode61.xDelete(tokenizer->inner);
    delete tokenizer;
}

int tokenize(Fts5Tokenizer *self, void *context, int flags, const char *text, int size, Emit emit)
{
    auto *tokenizer = reinterpret_cast<Tokenizer *>(self);
    Pass pass{context, emit, (flags & FTS5_TOKENIZE_QUERY) != 0};
    return tokenizer->base->unicode61.xTokenize(tokenizer->inner, &pass, flags, text, size, onToken);
}

void drop(void *context) { delete static_cast<Base *>(context); }

} // namespace

int registerTokenizer(sqlite3 *db)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *stmt = nullptr;
    int code = sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &stmt, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(stmt, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(stmt);
        code = sqlite3_finalize(stmt);
    }
    if (code != SQLITE_OK || !api)
        return code == SQLITE_OK ? SQLITE_ERROR : code;
    auto *base = new Base;
    code = api->xFindTokenizer(api, "unicode61", &base->userData, &base->unicode61);
    if (code != SQLITE_OK) {
        delete base;
        return code;
    }
    fts5_tokenizer ours{create, destroy, tokenize};
    return api->xCreateTokenizer(api, "muster", base, &ours, drop);
}

} // namespace muster
