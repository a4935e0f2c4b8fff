#include "views/window/connectorssheet.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/window/connectorrow.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace muster {

namespace {

template <typename E>
void fill(QComboBox *box)
{
    const int kept = box->currentIndex();
    box->clear();
    for (const Term<E> &term : terms<E>())
        box->addItem(spoken(labelOf(term.value)), static_cast<int>(term.value));
    box->setCurrentIndex(qMax(0, kept));
}

} // namespace

ConnectorsSheet::ConnectorsSheet(QWidget *parent)
    : Sheet(QStringLiteral("connectorsSheet"), parent)
    , m_list(newColumn(10))
    , m_none(newLabel({}, Type::Body, Tone::Secondary))
    , m_head(newLabel({}, Type::SectionHead))
    , m_about(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_kept(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_carrier(new QComboBox)
    , m_channel(new QComboBox)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_page(new QLineEdit)
    , m_from(new QLineEdit)
    , m_user(new QLineEdit)
    , m_recipients(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_signing(new QLineEdit)
    , m_shape(new QPlainTextEdit)
{
    build();
    connect(m_carrier, &QComboBox::activated, this, [this] {
        proposeChannel();
        dress();
    });
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { setReady(!text.trimmed().isEmpty()); });
    setReady(false);
    ConnectorsSheet::retell(); // not virtual yet
    proposeChannel();
}

void ConnectorsSheet::build()
{
    const std::pair<QWidget *, const char *> fields[] = {
        {m_carrier, "connectorKind"},    {m_name, "connectorName"},
        {m_channel, "connectorChannel"}, {m_address, "connectorAddress"},
        {m_page, "connectorPage"},       {m_from, "connectorFrom"},
        {m_user, "connectorUser"},       {m_secret, "connectorSecret"},
        {m_signing, "connectorSigning"}, {m_recipients, "connectorRecipients"},
        {m_shape, "connectorShape"},
    };
    for (QLabel *label : {m_none, m_about, m_kept})
        label->setWordWrap(true);
    for (QLineEdit *field : {m_secret, m_signing})
        field->setEchoMode(QLineEdit::Password);
    m_shape->setTabChangesFocus(true);
    m_shape->setFixedHeight(u(96));
    body()->addWidget(m_none);
    body()->addLayout(m_list);
    body()->addWidget(m_head);
    for (const auto &[field, name] : fields) {
        field->setObjectName(QLatin1String(name));
        QLabel *label = labelAbove(field);
        m_fields.append({label, field});
        body()->addLayout(fieldColumn(label, field));
        if (field == m_carrier)
            body()->addWidget(m_about);
    }
    body()->addWidget(m_kept);
    body()->addStretch(1);
}

Carrier ConnectorsSheet::carrier() const { return static_cast<Carrier>(m_carrier->currentData().toInt()); }

/// Whether it may ask for a signature.
bool ConnectorsSheet::isRobot() const
{
    return carrier() == Carrier::Dingtalk || carrier() == Carrier::Feishu;
}

void ConnectorsSheet::tell(const QList<Connector> &connectors)
{
    if (connectors == m_connectors && !m_rows.isEmpty())
        return;
    m_connectors = connectors;
    rebuild();
}

void ConnectorsSheet::rebuild()
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Connector &one : std::as_const(m_connectors)) {
        auto *row = new ConnectorRow(one);
        connect(row, &ConnectorRow::changeAsked, this, [this, one] { change(one); });
        connect(row, &ConnectorRow::dropAsked, this, [this, one] {
            if (attempt(DropConnector{one.name, {}}))
                Q_EMIT dropped(one.name);
        });
        m_list->addWidget(row);
        m_rows.append(row);
    }
    setShown(m_none, m_rows.isEmpty());
}

void ConnectorsSheet::change(const Connector &connector)
{
    m_carrier->setCurrentIndex(m_carrier->findData(static_cast<int>(connector.carrier)));
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(connector.channel)));
    m_name->setText(connector.name);
    m_address->setText(connector.address);
    m_page->setText(connector.page);
    m_from->setText(connector.from);
    m_user->setText(connector.user);
    m_recipients->setText(connector.recipients);
    m_shape->setPlainText(connector.shape);
    m_secret->clear();
    m_signing->clear();
    dress();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ConnectorsSheet::proposeChannel()
{
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(usualChannel(carrier()))));
}

void ConnectorsSheet::clear()
{
    for (QLineEdit *field : {m_name, m_address, m_page, m_from, m_user, m_recipients, m_secret, m_signing})
        field->clear();
    m_shape->clear();
    proposeChannel();
}

Connector ConnectorsSheet::typed() const
{
    // What another kind had typed into fields that are hidden now is none of this one's.
    const bool mail = carrier() == Carrier::Smtp, page = carrier() == Carrier::Statuspage;
    Connector out;
    out.name = m_name->text().simplified();
    out.carrier = carrier();
    out.channel = static_cast<Channel>(m_channel->currentData().toInt());
    if (mail || page)
        out.address = m_address->text().trimmed();
    if (page)
        out.page = m_page->text().trimmed();
    if (mail) {
        out.from = m_from->text().trimmed();
        out.user = m_user->text().trimmed();
        out.recipients = m_recipients->text().trimmed();
    }
    if (carrier() == Carrier::Webhook)
        out.shape = m_shape->toPlainText().trimmed();
    return out;
}

/// As the keyring keeps it: a robot's signing key in the line below its address.
QString ConnectorsSheet::typedSecret() const
{
    const QString key = isRobot() ? m_signing->text().trimmed() : QString();
    return key.isEmpty() ? m_secret->text() : m_secret->text().trimmed() + u'\n' + key;
}

void ConnectorsSheet::accept()
{
    const Connector connector = typed();
    if (!connector.shape.isEmpty() && m_checkShape) {
        if (const Result<> good = m_checkShape(connector.shape); !good)
            return fail(good.error().what);
    }
    const QString secret = typedSecret();
    if (secret.startsWith(u'\n'))
        return fail(
            say(QT_TRANSLATE_NOOP("Muster", "Give the address along with the signing key: the two are "
                                            "kept together. Nothing was changed.")));
    const auto known = std::find(m_connectors.cbegin(), m_connectors.cend(), connector);
    // Only a new secret for what is set up already: nothing to write down.
    const bool onlySecret = known != m_connectors.cend() && !secret.isEmpty();
    if (!onlySecret && !attempt(SaveConnector{connector, {}}))
        return;
    clear();
    m_kept->clear();
    if (!secret.isEmpty())
        Q_EMIT secretGiven(connector.name, secret);
    m_name->setFocus(Qt::OtherFocusReason);
}

void ConnectorsSheet::tellSecret(const Result<> &kept)
{
    m_kept->setText(
        kept ? tr("The secret is in the keyring of this machine.")
             : tr("No keyring answers on this machine: the secret is kept in memory until Muster is "
                  "closed, and asked for again then."));
}

QWidget *ConnectorsSheet::firstField() { return m_carrier; }

void ConnectorsSheet::dress()
{
    const bool mail = carrier() == Carrier::Smtp, page = carrier() == Carrier::Statuspage;
    const bool hook = carrier() == Carrier::Webhook;
    const QHash<QWidget *, bool> wanted{
        {m_address, mail || page}, {m_page, page},       {m_from, mail},        {m_user, mail},
        {m_shape, hook},           {m_recipients, mail}, {m_signing, isRobot()}};
    for (const Field &one : std::as_const(m_fields)) {
        const bool shown = wanted.value(one.field, true);
        setShown(one.label, shown);
        setShown(one.field, shown);
    }
    m_about->setText(
        mail   ? tr("Each address gets the mail as a blind copy. Muster speaks to the server over TLS only.")
        : page ? tr("The first update opens an incident there, the next ones continue it.")
        : hook ? tr("It gets JSON: Muster's own, or what the template below makes.")
        : isRobot()
            ? tr("Its address is a secret: whoever has it can write there. Where its security setting is a "
                 "signature, give the key too: the keyring keeps it in the line below the address.")
            : tr("Its address is a secret: whoever has it can write there."));
    dressSecret();
}

void ConnectorsSheet::dressSecret()
{
    const bool mail = carrier() == Carrier::Smtp, page = carrier() == Carrier::Statuspage;
    for (const Field &one : std::as_const(m_fields)) {
        if (one.field == m_secret)
            nameField(one.label, m_secret,
                      mail   ? tr("Password")
                      : page ? tr("API key")
                             : tr("Address of the webhook"));
        if (one.field == m_address)
            nameField(one.label, m_address, mail ? tr("Mail server") : tr("API, if elsewhere"));
    }
    m_secret->setPlaceholderText(tr("in the keyring; type only a new one"));
    m_signing->setPlaceholderText(tr("only if it asks for one"));
    m_address->setPlaceholderText(mail ? QStringLiteral("smtp://mail.example.com:587")
                                       : QStringLiteral("https://api.statuspage.io"));
}

void ConnectorsSheet::retell()
{
    setTitle(tr("Ways to send"));
    setHelp(tr("Nothing is sent until somebody presses Send, and nothing ever from an exercise."));
    setVerb(tr("Save"));
    m_none->setText(tr("Nothing is set up yet: texts are copied and marked as sent by hand."));
    m_head->setText(tr("Add one, or change one"));
    fill<Carrier>(m_carrier);
    fill<Channel>(m_channel);
    const QHash<QWidget *, QString> names{{m_carrier, tr("Kind")},
                                          {m_name, tr("Name")},
                                          {m_channel, tr("Channel")},
                                          {m_page, tr("Id of the page")},
                                          {m_from, tr("From address")},
                                          {m_user, tr("User name, if it asks for one")},
                                          {m_signing, tr("Signing key")},
                                          {m_recipients, tr("File with the recipients, one address a row")},
                                          {m_shape, tr("JSON template, can stay empty")}};
    for (const Field &one : std::as_const(m_fields)) {
        if (names.contains(one.field))
            nameField(one.label, one.field, names.value(one.field));
    }
    m_name->setPlaceholderText(tr("e.g. Status page"));
    m_shape->setPlaceholderText(QStringLiteral("{\"title\": \"{{subject}}\", \"body\": \"{{text}}\"}"));
    dress();
    rebuild();
}

} // namespace muster
