#pragma once

#include "theme/theme.h"

#include <QPushButton>

namespace candor::ui {

// One place in the navigation. Checked: the page that is open.
class NavButton : public QPushButton {
    Q_OBJECT

public:
    NavButton(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setBadge(const QString& badge);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize padding() const;

    const Theme& m_theme;
    QString m_badge;
};

} // namespace candor::ui
