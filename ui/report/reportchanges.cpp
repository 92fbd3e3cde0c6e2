#include "report/reportchanges.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace baro {

namespace {

struct ChangeSay {
    Q_DECLARE_TR_FUNCTIONS(ReportChanges)
};

struct ChangedFact {
    const char *code;
    const char *words;
    bool (*same)(const RegisterRow &, const RegisterRow &);
};

template<auto... members>
bool sameIn(const RegisterRow &then, const RegisterRow &now) {
    return ((then.*members == now.*members) && ...);
}

const ChangedFact changedFacts[] = {
    {"received", QT_TRANSLATE_NOOP("ReportChanges", "receipt"),
     sameIn<&RegisterRow::received, &RegisterRow::clockStart, &RegisterRow::dateOnly>},
    {"district", QT_TRANSLATE_NOOP("ReportChanges", "dong"), sameIn<&RegisterRow::district>},
    {"category", QT_TRANSLATE_NOOP("ReportChanges", "kind"), sameIn<&RegisterRow::category, &RegisterRow::subtype>},
    {"promise", QT_TRANSLATE_NOOP("ReportChanges", "promised times"),
     sameIn<&RegisterRow::outDue, &RegisterRow::resolveDue, &RegisterRow::legalDue>},
    {"out", QT_TRANSLATE_NOOP("ReportChanges", "squad set out"), sameIn<&RegisterRow::firstOut>},
    {"arrived", QT_TRANSLATE_NOOP("ReportChanges", "squad on site"), sameIn<&RegisterRow::firstArrived>},
    {"resolved", QT_TRANSLATE_NOOP("ReportChanges", "resolved"), sameIn<&RegisterRow::resolved, &RegisterRow::outcome>},
    {"closed", QT_TRANSLATE_NOOP("ReportChanges", "closed"), sameIn<&RegisterRow::closed>},
    {"reopened", QT_TRANSLATE_NOOP("ReportChanges", "reopened"), sameIn<&RegisterRow::cycles>},
    {"dropped", QT_TRANSLATE_NOOP("ReportChanges", "cancelled or attached"),
     sameIn<&RegisterRow::dropped, &RegisterRow::attachedTo, &RegisterRow::cancelReason>},
    {"squads", QT_TRANSLATE_NOOP("ReportChanges", "squads"), sameIn<&RegisterRow::squads>},
    {"agencies", QT_TRANSLATE_NOOP("ReportChanges", "other bodies"), sameIn<&RegisterRow::agencies>},
    {"delay", QT_TRANSLATE_NOOP("ReportChanges", "reason of the delay"), sameIn<&RegisterRow::delay>},
};

std::map<std::int64_t, RegisterRow> receivedIn(const Register &records, Instant from, Instant until) {
    std::map<std::int64_t, RegisterRow> rows;
    for (const ChunkPointer &chunk : records.chunks)
        for (std::size_t i = 0; chunk && i < chunk->size(); ++i)
            if (chunk->received[i] >= toUnixMs(from) && chunk->received[i] < toUnixMs(until))
                rows.emplace(chunk->id[i], chunk->row(i));
    return rows;
}

ReportChange changeOf(const RegisterRow &row, QStringList facts) {
    return {{row.id}, {row.year, row.serial}, fromUnixMs(row.received), std::move(facts)};
}

/// A cell as the hash takes it in; words say nothing of their own.
QByteArray hashed(const ReportCell &cell) {
    struct Bytes {
        QByteArray operator()(std::monostate) const { return "-"; }
        QByteArray operator()(const QString &) const { return "w"; }
        QByteArray operator()(std::uint32_t count) const { return "n" + QByteArray::number(count); }
        QByteArray operator()(ReportShare share) const {
            return "s" + QByteArray::number(share.part) + "/" + QByteArray::number(share.of);
        }
        QByteArray operator()(ReportMinutes took) const { return "m" + QByteArray::number(took.minutes); }
        QByteArray operator()(LocalDay day) const {
            return "d" + QByteArray::number(static_cast<qint64>(day.time_since_epoch().count()));
        }
        QByteArray operator()(Instant at) const { return "t" + QByteArray::number(qint64(toUnixMs(at))); }
    };
    return std::visit(Bytes(), cell);
}

} // namespace

std::vector<ReportChange> changesBetween(const Register &then, const Register &now, Instant from, Instant until) {
    const std::map<std::int64_t, RegisterRow> before = receivedIn(then, from, until);
    const std::map<std::int64_t, RegisterRow> after = receivedIn(now, from, until);
    std::vector<ReportChange> changes;
    for (const auto &[id, row] : before)
        if (!after.contains(id))
            changes.push_back(changeOf(row, {QStringLiteral("gone")}));
    for (const auto &[id, row] : after) {
        const auto was = before.find(id);
        if (was == before.end()) {
            changes.push_back(changeOf(row, {QStringLiteral("added")}));
            continue;
        }
        QStringList facts;
        for (const ChangedFact &fact : changedFacts)
            if (!fact.same(was->second, row))
                facts << QString::fromLatin1(fact.code);
        if (!facts.isEmpty())
            changes.push_back(changeOf(row, facts));
    }
    std::ranges::sort(changes, {}, &ReportChange::complaint);
    return changes;
}

QString changedText(const ReportChange &change) {
    QStringList words;
    for (const QString &code : change.facts) {
        if (code == u"added")
            words << ChangeSay::tr("recorded since");
        else if (code == u"gone")
            words << ChangeSay::tr("received at another time, as is known since");
        for (const ChangedFact &fact : changedFacts)
            if (code == QLatin1String(fact.code))
                words << ChangeSay::tr(fact.words);
    }
    return words.join(QStringLiteral(", "));
}

QByteArray figuresHash(const Report &report) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray &bytes) {
        hash.addData(bytes);
        hash.addData(QByteArrayView("\n"));
    };
    add(codeText(report.kind).toLatin1());
    add(toDate(report.first).toString(Qt::ISODate).toLatin1() + ".." +
        toDate(report.last).toString(Qt::ISODate).toLatin1());
    add(QByteArray::number(qint64(toUnixMs(report.asOf))));
    for (const ReportSection &section : report.sections) {
        add(section.code.toUtf8());
        const auto row = [&](const ReportRow &one) {
            QByteArray line = one.code.toUtf8();
            for (const ReportCell &cell : one.cells)
                line += '\t' + hashed(cell);
            add(line);
        };
        for (const ReportRow &one : section.rows)
            row(one);
        if (section.total)
            row(*section.total);
    }
    return hash.result().toHex();
}

} // namespace baro
