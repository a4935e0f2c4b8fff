#include "models/net/carry.h"

#include "models/core/clock.h"
#include "models/net/bare.h"
#include "models/net/latelibrary.h"
#include "models/net/veil.h"

#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace muster {

namespace {

/// The functions of libcurl, found when they are first needed.
struct Curl
{
    LateLibrary library{"curl", 4};
    MUSTER_LATE(curl_global_init);
    MUSTER_LATE(curl_easy_init);
    MUSTER_LATE(curl_easy_setopt);
    MUSTER_LATE(curl_easy_perform);
    MUSTER_LATE(curl_easy_getinfo);
    MUSTER_LATE(curl_easy_strerror);
    MUSTER_LATE(curl_easy_cleanup);
    MUSTER_LATE(curl_getdate);
    MUSTER_LATE(curl_slist_append);
    MUSTER_LATE(curl_slist_free_all);
    bool ready = curl_global_init && curl_easy_init && curl_easy_setopt && curl_easy_perform &&
                 curl_easy_getinfo && curl_easy_strerror && curl_easy_cleanup && curl_getdate &&
                 curl_slist_append && curl_slist_free_all &&
                 curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
};

const Curl &curl()
{
    static const Curl one;
    return one;
}

struct Closer
{
    void operator()(CURL *handle) const { curl().curl_easy_cleanup(handle); }
    void operator()(curl_slist *list) const { curl().curl_slist_free_all(list); }
};
using Handle = std::unique_ptr<CURL, Closer>;
using List = std::unique_ptr<curl_slist, Closer>;

void append(List &list, const QByteArray &line)
{
    curl_slist *const longer = curl().curl_slist_append(list.get(), line.constData());
    if (longer) {
        static_cast<void>(list.release());
        list.reset(longer);
    }
}

/// One exchange as it goes on.
struct Exchange
{
    const Request &request;
    const std::atomic<bool> *stop;
    Reply reply = {};
    qsizetype read = 0;               ///< of the body
    QByteArrayList asked = {};        ///< recipients that were offered
    qsizetype replied = 0;            ///< how many of them got their reply
    bool handedOver = false;          ///< the mail server said "354", so what follows may be taken
    bool sent = false;                ///< something of a request to a web server went over the line
    QByteArray after = {}, date = {}; ///< the headers Retry-After and Date
    QByteArray refusal = {};          ///< what a mail server refused with last
};

size_t onBody(char *bytes, size_t size, size_t count, void *user)
{
    auto *exchange = static_cast<Exchange *>(user);
    const qsizetype room = maxAnswer - exchange->reply.body.size();
    exchange->reply.body.append(bytes, qMin(room, static_cast<qsizetype>(size * count)));
    return size * count;
}

size_t onRead(char *to, size_t size, size_t count, void *user)
{
    auto *exchange = static_cast<Exchange *>(user);
    const QByteArray &body = exchange->request.body;
    const qsizetype some = qMin(static_cast<qsizetype>(size * count), body.size() - exchange->read);
    std::copy_n(body.constData() + exchange->read, some, to);
    exchange->read += some;
    return static_cast<size_t>(some);
}

size_t onHeader(char *bytes, size_t size, size_t count, void *user)
{
    auto *exchange = static_cast<Exchange *>(user);
    const QByteArray line = QByteArray(bytes, static_cast<qsizetype>(size * count)).trimmed();
    const QByteArray name = line.left(line.indexOf(':')).toLower();
    const QByteArray value = line.mid(name.size() + 1).trimmed();
    if (name == "retry-after") {
        exchange->after = value;
    } else if (name == "date") {
        exchange->date = value;
    } else if (name == "location") {
        exchange->reply.location = QString::fromUtf8(value);
    }
    return size * count;
}

/// Seconds to wait by Retry-After, a number of them or a date (RFC 9110, 10.2.3), counted from when the
/// server says it is, since its clock may be another; -1 without one.
int pauseOf(const Exchange &exchange)
{
    constexpr qint64 most = day / second, unreadable = 60;
    const QByteArray &after = exchange.after;
    if (after.isEmpty())
        return -1;
    if (std::all_of(after.cbegin(), after.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = after.toLongLong(&fits);
        return static_cast<int>(fits ? qMin(seconds, most) : most);
    }
    const qint64 until = curl().curl_getdate(after.constData(), nullptr);
    if (until < 0)
        return unreadable;
    const qint64 said =
        exchange.date.isEmpty() ? -1 : curl().curl_getdate(exchange.date.constData(), nullptr);
    const qint64 from = said < 0 ? SystemClock().nowUs() / second : said;
    return static_cast<int>(qBound<qint64>(0, until - from, most));
}

/// Looks at what passes: whether any of the request went, and which recipient a mail server's reply is for.
int onTalk(CURL *, curl_infotype kind, char *bytes, size_t size, void *user)
{
    auto *exchange = static_cast<Exchange *>(user);
    const QByteArray line = QByteArray(bytes, static_cast<qsizetype>(size)).trimmed();
    // What a proxy is told to open the line ("CONNECT") is not the request yet.
    if (kind == CURLINFO_DATA_OUT || (kind == CURLINFO_HEADER_OUT && !line.startsWith("CONNECT ")))
        exchange->sent = true;
    if (kind == CURLINFO_HEADER_OUT && line.startsWith("RCPT TO:")) {
        exchange->asked.append(line.sliced(8));
    } else if (kind == CURLINFO_HEADER_IN && exchange->request.carrier == Carrier::Smtp) {
        exchange->handedOver = exchange->handedOver || line.startsWith("354");
        if (line.startsWith('4') || line.startsWith('5'))
            exchange->refusal = line;
        if (exchange->replied < exchange->asked.size()) {
            const qsizetype place = exchange->replied++;
            if (!line.startsWith("25"))
                exchange->reply.denied.append(exchange->asked.at(place) + ' ' + line);
            if (line.startsWith('4')) {
                exchange->reply.putOff.append(place);
                if (exchange->reply.putOffBy == 0)
                    exchange->reply.putOffBy = line.left(3).toInt();
            }
        }
    }
    return 0;
}

int onProgress(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *exchange = static_cast<const Exchange *>(user);
    return exchange->stop && exchange->stop->load() ? 1 : 0;
}

template <typename T>
void set(const Handle &handle, CURLoption option, T value)
{
    curl().curl_easy_setopt(handle.get(), option, value);
}

void setUpMail(const Handle &handle, const Request &request, List &recipients)
{
    const bool here = isLoopback(QUrl(QString::fromUtf8(request.url)).host());
    set(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(handle, CURLOPT_USE_SSL, here ? long{CURLUSESSL_TRY} : long{CURLUSESSL_ALL});
    set(handle, CURLOPT_MAIL_FROM, request.from.constData());
    for (const QByteArray &to : request.to)
        append(recipients, to);
    set(handle, CURLOPT_MAIL_RCPT, recipients.get());
    // A connection that is kept is closed later with a QUIT that waits two minutes for its reply, whoever
    // waits for this to end.
    set(handle, CURLOPT_FORBID_REUSE, 1L);
    // One address nobody knows must not keep the mail from the others.
    set(handle, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
    set(handle, CURLOPT_UPLOAD, 1L);
    set(handle, CURLOPT_READFUNCTION, onRead);
    if (!request.user.isEmpty()) {
        set(handle, CURLOPT_USERNAME, request.user.constData());
        set(handle, CURLOPT_PASSWORD, request.password.constData());
    }
}

void setUpWeb(const Handle &handle, const Request &request, List &headers)
{
    set(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    set(handle, CURLOPT_FOLLOWLOCATION, 0L);
    for (const auto &[name, value] : request.headers)
        append(headers, name + ": " + value);
    append(headers, "Expect:"); // no waiting for "100 Continue"
    set(handle, CURLOPT_HTTPHEADER, headers.get());
    set(handle, CURLOPT_HEADERFUNCTION, onHeader);
    if (request.method == "GET")
        return;
    set(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    set(handle, CURLOPT_POSTFIELDS, request.body.constData());
    set(handle, CURLOPT_CUSTOMREQUEST, request.method.constData());
}

/// What became of a request without an answer. Not by what libcurl calls it: an answer that is no HTTP has
/// the code of a scheme it does not know.
Reply::Line lineAfter(CURLcode code, const Exchange &exchange)
{
    if (exchange.request.carrier == Carrier::Smtp ? exchange.handedOver : exchange.sent)
        return Reply::Line::Broken;
    const bool ever = code != CURLE_UNSUPPORTED_PROTOCOL && code != CURLE_URL_MALFORMAT;
    return ever ? Reply::Line::Unreached : Reply::Line::Impossible;
}

Cause causeOf(CURLcode code)
{
    constexpr int tooLarge = 100; // CURLE_TOO_LARGE, which libcurl before 8.6 calls "Out of memory"
    switch (static_cast<int>(code)) {
    case CURLE_COULDNT_RESOLVE_HOST: return Cause::UnknownHost;
    case CURLE_COULDNT_CONNECT: return Cause::NobodyThere;
    case CURLE_OPERATION_TIMEDOUT: return Cause::TimedOut;
    case CURLE_PEER_FAILED_VERIFICATION: return Cause::Untrusted;
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_PARTIAL_FILE: return Cause::BrokenOff;
    case CURLE_OUT_OF_MEMORY:
    case tooLarge: return Cause::TooLong;
    default: return Cause::Other;
    }
}

/// A mail server's refusal of a recipient, as the command line shows it; the code alone where the words hold
/// a secret that cannot be cut out.
QByteArray shownDenied(const QByteArray &denied, const QByteArrayList &secrets)
{
    const QString words = QString::fromUtf8(denied);
    return holdsSecret(words, secrets) ? denied.left(denied.indexOf("> ") + 5)
                                       : veiled(words, secrets).toUtf8();
}

} // namespace

Reply carried(const Request &request, const Patience &patience, const std::atomic<bool> *stop)
{
    const Handle handle(curl().ready ? curl().curl_easy_init() : nullptr);
    Exchange exchange{request, stop};
    if (!handle) {
        exchange.reply.trouble = QStringLiteral("libcurl cannot be used");
        return exchange.reply;
    }
    List headers, recipients;
    char trouble[CURL_ERROR_SIZE] = {};
    set(handle, CURLOPT_URL, request.url.constData());
    set(handle, CURLOPT_NOSIGNAL, 1L);
    set(handle, CURLOPT_CONNECTTIMEOUT_MS, patience.connect);
    set(handle, CURLOPT_TIMEOUT_MS, patience.whole);
    set(handle, CURLOPT_ERRORBUFFER, static_cast<char *>(trouble));
    set(handle, CURLOPT_WRITEFUNCTION, onBody);
    set(handle, CURLOPT_NOPROGRESS, 0L);
    set(handle, CURLOPT_XFERINFOFUNCTION, onProgress);
    set(handle, CURLOPT_VERBOSE, 1L); // what is said goes to onTalk, and nowhere else
    set(handle, CURLOPT_DEBUGFUNCTION, onTalk);
    for (const CURLoption data :
         {CURLOPT_WRITEDATA, CURLOPT_READDATA, CURLOPT_HEADERDATA, CURLOPT_XFERINFODATA, CURLOPT_DEBUGDATA})
        set(handle, data, &exchange);
    const QByteArray authorities = qgetenv("SSL_CERT_FILE");
    if (!authorities.isEmpty())
        set(handle, CURLOPT_CAINFO, authorities.constData());
    if (request.carrier == Carrier::Smtp)
        setUpMail(handle, request, recipients);
    else
        setUpWeb(handle, request, headers);

    const CURLcode code = curl().curl_easy_perform(handle.get());
    Reply &reply = exchange.reply;
    long status = 0;
    curl().curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
    reply.status = static_cast<int>(status);
    reply.retryAfter = pauseOf(exchange);
    for (QByteArray &denied : reply.denied)
        denied = shownDenied(denied, request.secrets);
    if (code == CURLE_OK) {
        reply.line = Reply::Line::Answered;
        return reply;
    }
    reply.cause = causeOf(code);
    reply.trouble = QString::fromUtf8(*trouble ? trouble : curl().curl_easy_strerror(code));
    // libcurl calls a mail that was refused a "weird reply"; the server says why.
    const bool isRefusedMail =
        request.carrier == Carrier::Smtp && exchange.refusal.startsWith(QByteArray::number(reply.status));
    if (isRefusedMail && reply.status >= 400 && exchange.refusal.size() > 4)
        reply.trouble = QString::fromUtf8(exchange.refusal.sliced(4));
    // A refusal is an answer, even where the line breaks after it.
    reply.line = reply.status >= 400 ? Reply::Line::Answered : lineAfter(code, exchange);
    return reply;
}

} // namespace muster
