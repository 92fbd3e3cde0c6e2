#include "store/value.h"

namespace baro {

Value fromVariant(const QVariant &variant) {
    if (variant.isNull())
        return {};
    switch (variant.typeId()) {
    case QMetaType::QByteArray:
        return variant.toByteArray();
    case QMetaType::QString:
        return variant.toString();
    case QMetaType::Int:
    case QMetaType::LongLong:
        return static_cast<std::int64_t>(variant.toLongLong());
    default:
        return variant.toString();
    }
}

QString inWords(const Value &value) {
    struct Shown {
        QString operator()(std::monostate) const { return QStringLiteral("NULL"); }
        QString operator()(std::int64_t number) const { return QString::number(number); }
        QString operator()(const QString &text) const { return u'\'' + text + u'\''; }
        QString operator()(const QByteArray &bytes) const {
            return QStringLiteral("x'") + QString::fromLatin1(bytes.toHex()) + u'\'';
        }
    };
    return std::visit(Shown{}, value);
}

} // namespace baro
