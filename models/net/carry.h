#pragma once

#include "models/net/cause.h"
#include "models/net/request.h"

#include <atomic>

namespace muster {

/// What came back.
struct Reply
{
    /// Unreached: nothing of the request can have been taken. Impossible: nor ever will be at this address.
    /// Broken: it may have been taken, but nobody said so.
    enum class Line { Answered, Unreached, Impossible, Broken };
    Line line = Line::Unreached;
    int status = 0;             ///< of HTTP, or the last reply of a mail server
    QByteArray body = {};       ///< at most `maxAnswer` bytes of it
    QString location = {};      ///< where it would rather have us go
    int retryAfter = -1;        ///< seconds, a day at most; -1 if it does not say
    Cause cause = Cause::Other; ///< of a line that failed
    QString trouble = {};       ///< what the line said, in English, for the log and the detail
    QByteArrayList denied = {}; ///< recipients a mail server did not take, each with its reply; veiled
    /// Those of them that it did not take for now: their places in `Request::to`, and the first reply (4xx).
    QList<qsizetype> putOff = {};
    int putOffBy = 0;
};

/// How long to wait for a connection and for everything, in milliseconds.
struct Patience
{
    long connect = 10'000;
    long whole = 30'000;
};

/// Hands a request over and waits for the answer. Follows nobody elsewhere, checks certificates, speaks in
/// the clear to a mail server only on this machine. Blocks: for a thread nobody waits for, or the command
/// line. `stop` lets go of it. A file of authorities beside the system's own is named by SSL_CERT_FILE.
Reply carried(const Request &request, const Patience &patience = {}, const std::atomic<bool> *stop = nullptr);

inline constexpr qsizetype maxAnswer = qsizetype(1024) * 1024;

/// What an answer means for the delivery.
struct Passed
{
    DeliveryStage stage =
        DeliveryStage::Failed; ///< Delivered, Failed, Unclear, or Waiting: to be tried again
    Message why = {};
    QString remote = {};    ///< what the server calls it
    int retryAfter = -1;    ///< seconds, if the server asked for a pause
    QString ifArrived = {}; ///< of an unclear part of a mail: what `remote` is if that part arrived
};

/// That a mail server asks to come again, with its reply (4xx).
Message comeAgain(int code);

/// Judges by status and, since servers answer 200 with an error inside, by what each carrier is documented to
/// say when it has taken a message: Slack "ok", Statuspage the incident with its id, WeCom and DingTalk
/// errcode 0, Feishu code 0, Teams nothing or "1"; any webhook: no "error", no "ok": false. Words that hold a
/// secret in a way that cannot be cut out are left out.
Passed judged(const Request &request, const Reply &reply);

} // namespace muster
