#pragma once

#include <QLabel>

namespace baro {

/// Words of a complaint: they wrap, can be copied by the mouse, and are the label's name for a screen reader, because
/// what can be selected can be focused.
class SaidLabel : public QLabel {
public:
    SaidLabel(QWidget *parent, const QString &objectName);
    void say(const QString &words);
};

} // namespace baro
