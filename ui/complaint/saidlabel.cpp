#include "complaint/saidlabel.h"

#include "text/printable.h"

namespace baro {

SaidLabel::SaidLabel(QWidget *parent, const QString &objectName)
    : QLabel(parent) {
    setObjectName(objectName);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void SaidLabel::say(const QString &words) {
    const QString shown = printable(words);
    setText(shown);
    setAccessibleName(shown);
}

} // namespace baro
