#pragma once

#include "models/incident/connector.h"
#include "views/window/sheet.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace muster {

/// Where texts can go by themselves: what is set up, and a form for one more or another look at one.
class ConnectorsSheet : public Sheet
{
    Q_OBJECT
public:
    explicit ConnectorsSheet(QWidget *parent = nullptr);

    /// What is set up; what is being typed stays.
    void tell(const QList<Connector> &connectors);
    /// Says whether the JSON template of a webhook can be filled.
    void setShapeCheck(const std::function<Result<>(const QString &)> &check) { m_checkShape = check; }
    /// What became of the secret that was given.
    void tellSecret(const Result<> &kept);
    QWidget *firstField() override;

Q_SIGNALS:
    /// A password, a token or an address to keep where nobody reads it.
    void secretGiven(const QString &connector, const QString &secret);
    void dropped(const QString &connector);

protected:
    void accept() override;
    void retell() override;

private:
    struct Field
    {
        QLabel *label;
        QWidget *field;
    };
    void build();
    void rebuild();
    void change(const Connector &connector);
    void proposeChannel();
    void clear();
    void dress();
    void dressSecret();
    bool isRobot() const;
    QString typedSecret() const;
    Connector typed() const;
    Carrier carrier() const;

    QList<Connector> m_connectors;
    std::function<Result<>(const QString &)> m_checkShape;
    QVBoxLayout *m_list;
    QList<QWidget *> m_rows;
    QLabel *m_none, *m_head, *m_about, *m_kept;
    QComboBox *m_carrier, *m_channel;
    QLineEdit *m_name, *m_address, *m_page, *m_from, *m_user, *m_recipients, *m_secret, *m_signing;
    QPlainTextEdit *m_shape;
    QList<Field> m_fields;
};

} // namespace muster
