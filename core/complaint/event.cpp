#include "complaint/event.h"

#include <QMetaType>

namespace baro {

std::optional<Number> Number::fromString(const QString &text, int yearIfBare) {
    const QString trimmed = text.trimmed();
    const qsizetype dash = trimmed.indexOf(u'-');
    bool yearOk = true;
    bool serialOk = false;
    const int year = dash < 0 ? yearIfBare : trimmed.left(dash).toInt(&yearOk);
    const qint64 serial = trimmed.mid(dash + 1).toLongLong(&serialOk);
    if (!yearOk || !serialOk || year < 1 || year > 9999 || serial < 1)
        return std::nullopt;
    return Number{year, serial};
}

namespace {

/// Writes the attestation's fields and the payload's into one object.
template<class P>
QByteArray joined(const Attestation &attestation, const P &payload) {
    QByteArray out;
    out.reserve(384);
    json::FieldWriter writer(out);
    Attestation::fields(attestation, writer);
    P::fields(payload, writer);
    writer.finish();
    return out;
}

template<class... Kinds>
bool readKind(const QByteArray &kind, int version, const QJsonObject &object, std::variant<Kinds...> &into) {
    const auto tryOne = [&]<class Kind>(Kind value) {
        if (kind != Kind::kind)
            return false;
        if (version != Kind::version)
            throw json::ShapeError("unknown version of " + kind.toStdString());
        json::FieldReader reader(object);
        Kind::fields(value, reader);
        into = std::move(value);
        return true;
    };
    return (tryOne(Kinds{}) || ...);
}

} // namespace

const char *kindOf(const Payload &payload) {
    return std::visit(
        []<class P>(const P &group) -> const char * {
            if constexpr (isKinds<P>)
                return std::visit([]<class E>(const E &) { return E::kind; }, group);
            else if constexpr (std::is_same_v<P, events::CallLogged>)
                return P::kind;
            else
                return "defined";
        },
        payload);
}

int versionOf(const Payload &payload) {
    return std::visit(
        []<class P>(const P &group) -> int {
            if constexpr (isKinds<P>)
                return std::visit([]<class E>(const E &) { return E::version; }, group);
            else
                return 1;
        },
        payload);
}

QByteArray dataOf(const Attestation &attestation, const Payload &payload) {
    return std::visit(
        [&]<class P>(const P &group) {
            if constexpr (std::is_same_v<P, events::CallLogged>)
                return joined(attestation, group);
            else if constexpr (isKinds<P>)
                return std::visit([&](const auto &event) { return joined(attestation, event); }, group);
            else
                return std::visit(
                    [&]<class Entry>(const Entry &entry) { return joined(attestation, events::Defined<Entry>{entry}); },
                    group);
        },
        payload);
}

void readData(const StreamKey &key, const QByteArray &kind, int version, const QByteArray &data,
              Attestation &attestation, Payload &payload) {
    const QJsonObject object = json::parseObject(data);
    json::FieldReader reader(object);
    Attestation::fields(attestation, reader);
    if (key.stream == complaintStream) {
        ComplaintPayload complaint;
        if (!readKind(kind, version, object, complaint))
            throw json::ShapeError("unknown kind of event: " + kind.toStdString());
        payload = std::move(complaint);
    } else if (key.stream == handoverStream) {
        HandoverPayload handover;
        if (!readKind(kind, version, object, handover))
            throw json::ShapeError("unknown kind of event: " + kind.toStdString());
        payload = std::move(handover);
    } else if (key.stream == callStream) {
        std::variant<events::CallLogged> call;
        if (!readKind(kind, version, object, call))
            throw json::ShapeError("unknown kind of event: " + kind.toStdString());
        payload = std::get<0>(std::move(call));
    } else {
        std::optional<ReferenceEntry> entry = emptyEntry(key.stream);
        if (!entry || kind != "defined" || version != 1)
            throw json::ShapeError("unknown stream or kind: " + key.stream.toStdString() + " " + kind.toStdString());
        std::visit([&](auto &value) { json::read(object.value(QLatin1String("entry")), value); }, *entry);
        payload = std::move(*entry);
    }
}

} // namespace baro
