#include "base/text.h"
#include "exchange/csv.h"
#include "exchange/listcolumns.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace baro {

namespace {

QString dayText(std::optional<Instant> at, const QTimeZone &zone) {
    return at ? toDateTime(*at, zone).date().toString(Qt::ISODate) : QString();
}

QString joined(const std::vector<QString> &parts) {
    return QStringList(parts.begin(), parts.end()).join(u'|');
}

QStringList fieldsOf(const Place &place, const QTimeZone &zone) {
    return {place.code,       place.ko,
            place.en,         joined(place.otherNames),
            place.district,   place.kind ? codeText(*place.kind) : QString(),
            place.maintainer, dayText(place.until, zone)};
}

QStringList fieldsOf(const Squad &squad, const QTimeZone &zone) {
    return {squad.code,
            squad.ko,
            squad.en,
            codeText(squad.kind),
            QString::number(squad.members),
            joined(squad.categories),
            telephoneText(squad.telephone.value_or(QString())),
            dayText(squad.until, zone),
            squad.vehicle.value_or(QString()),
            joined(squad.first),
            joined(squad.second)};
}

QStringList fieldsOf(const Agency &agency, const QTimeZone &zone) {
    return {agency.code,
            agency.ko,
            agency.en,
            codeText(agency.kind),
            agency.telephone,
            dayText(agency.checkedAt, zone),
            agency.responsibleKo,
            agency.responsibleEn,
            dayText(agency.until, zone),
            joined(agency.subtypes),
            agency.hours.value_or(QString())};
}

template<class Entry>
std::int64_t writeRows(QByteArray &bytes, const Reference &reference) {
    for (const auto &[id, entry] : reference.all<Entry>()) {
        QStringList fields = fieldsOf(entry, reference.zone());
        for (QString &field : fields)
            if (looksLikeFormula(field) && !isTelephoneNumber(field))
                field.prepend(u'\'');
        appendCsvRecord(bytes, fields);
    }
    return static_cast<std::int64_t>(reference.all<Entry>().size());
}

} // namespace

QStringList listColumns(ListKind kind) {
    QStringList codes;
    for (const ListColumn &column : columnsOf(kind))
        codes += QLatin1String(column.code);
    return codes;
}

bool isTelephoneNumber(const QString &text) {
    const QString digits = telephoneDigits(text);
    return digits.size() >= 3 && text.size() <= 30 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || QStringView(u"+-*#() .").contains(c);
           });
}

QString nextPlaceCode(const Reference &reference) {
    for (auto number = static_cast<qlonglong>(reference.all<Place>().size()) + 1;; ++number) {
        const QString code = QStringLiteral("P%1").arg(number, 4, 10, QLatin1Char('0'));
        if (!reference.idOf<Place>(code))
            return code;
    }
}

Result<std::int64_t> writeList(QIODevice &out, ListKind kind, const Reference &reference) {
    QByteArray bytes = utf8Mark.toByteArray(); // offices open these in a spreadsheet
    appendCsvRecord(bytes, listColumns(kind));
    std::int64_t rows = 0;
    switch (kind) {
    case ListKind::Places:
        rows = writeRows<Place>(bytes, reference);
        break;
    case ListKind::Squads:
        rows = writeRows<Squad>(bytes, reference);
        break;
    case ListKind::Agencies:
        rows = writeRows<Agency>(bytes, reference);
        break;
    }
    if (out.write(bytes) != bytes.size())
        return refuse(ProblemCode::CannotWrite, {out.errorString()});
    return rows;
}

} // namespace baro
