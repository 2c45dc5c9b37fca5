#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Button;
class Field;
class Text;

// The address of a company's consent endpoint, and what to call it.
class EndpointForm : public QWidget {
    Q_OBJECT

public:
    explicit EndpointForm(const Theme& theme, QWidget* parent = nullptr);

    void clear();
    void refuse(const QString& why); // the address cannot be used
    Field& address() { return *m_address; }

Q_SIGNALS:
    void submitted(const QString& address, const QString& name, const QString& domain);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();

    Field* m_address;
    Field* m_name;
    Field* m_domain;
    Text* m_wrong;
    Button* m_add;
    Button* m_dismiss;
};

} // namespace candor::ui
