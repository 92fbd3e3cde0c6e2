#include "complaint/saidlabel.h"

namespace baro {

SaidLabel::SaidLabel(QWidget *parent, const QString &objectName)
    : QLabel(parent) {
    setObjectName(objectName);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void SaidLabel::say(const QString &words) {
    setText(words);
    setAccessibleName(words);
}

} // namespace baro
