#pragma once

#include "base/codes.h"
#include "base/ids.h"
#include "base/instant.h"
#include "base/text.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <concepts>
#include <stdexcept>
#include <type_traits>
#include <vector>

/// One description of a value serves writing, reading and walking it. A described type has
///     template<class Self, class Visit> static void fields(Self &self, Visit &&visit) { visit("name", self.name); ...
///     }
/// JSON written here is canonical: keys in the order described, no blanks, absent optionals left out. It is hashed as
/// stored and never written anew.
namespace baro::json {

namespace detail {
struct Nothing {
    template<class T>
    void operator()(const char *, T &&) const {}
};
} // namespace detail

template<class T>
concept Described = requires(T &value, detail::Nothing visit) {
    std::remove_cvref_t<T>::fields(value, visit);
};

template<class T>
inline constexpr bool isId = false;
template<class Tag>
inline constexpr bool isId<Id<Tag>> = true;

template<class T>
inline constexpr bool isOptional = false;
template<class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template<class T>
inline constexpr bool isVector = false;
template<class T>
inline constexpr bool isVector<std::vector<T>> = true;

template<class>
inline constexpr bool never = false;

void writeString(QByteArray &out, QStringView text);

template<class T>
void write(QByteArray &out, const T &value);

class FieldWriter {
public:
    explicit FieldWriter(QByteArray &out)
        : m_out(out) {}

    template<class T>
    void operator()(const char *name, const T &value) {
        if constexpr (isOptional<T>) {
            if (value)
                (*this)(name, *value);
        } else {
            m_out += m_first ? '{' : ',';
            m_first = false;
            m_out += '"';
            m_out += name;
            m_out += "\":";
            write(m_out, value);
        }
    }

    void finish() { m_out += m_first ? "{}" : "}"; }

private:
    QByteArray &m_out;
    bool m_first = true;
};

template<class T>
void write(QByteArray &out, const T &value) {
    if constexpr (std::is_same_v<T, bool>) {
        out += value ? "true" : "false";
    } else if constexpr (std::is_integral_v<T>) {
        out += QByteArray::number(static_cast<qint64>(value));
    } else if constexpr (isId<T>) {
        out += QByteArray::number(static_cast<qint64>(value.value));
    } else if constexpr (Coded<T>) {
        const std::string_view code = codeOf(value);
        out += '"';
        out.append(code.data(), static_cast<qsizetype>(code.size()));
        out += '"';
    } else if constexpr (std::is_same_v<T, Instant>) {
        out += QByteArray::number(static_cast<qint64>(toUnixMs(value)));
    } else if constexpr (std::is_same_v<T, QString>) {
        writeString(out, value);
    } else if constexpr (std::is_same_v<T, CommandId>) {
        out += '"';
        out += value.value.toByteArray(QUuid::WithoutBraces);
        out += '"';
    } else if constexpr (std::is_same_v<T, TextRef>) {
        out += "{\"text\":";
        out += QByteArray::number(static_cast<qint64>(value.id.value));
        out += ",\"sha256\":\"";
        out += value.sha.toHex();
        out += "\"}";
    } else if constexpr (isVector<T>) {
        out += '[';
        bool first = true;
        for (const auto &element : value) {
            if (!first)
                out += ',';
            first = false;
            write(out, element);
        }
        out += ']';
    } else if constexpr (Described<const T>) {
        FieldWriter writer(out);
        T::fields(value, writer);
        writer.finish();
    } else {
        static_assert(never<T>, "a type that JSON does not know");
    }
}

template<class T>
QByteArray toJson(const T &value) {
    QByteArray out;
    out.reserve(256);
    write(out, value);
    return out;
}

/// Thrown when stored JSON does not have the shape that its kind and version promise: the file was tampered with.
struct ShapeError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template<class T>
void read(const QJsonValue &json, T &value);

class FieldReader {
public:
    explicit FieldReader(const QJsonObject &object)
        : m_object(object) {}

    template<class T>
    void operator()(const char *name, T &value) {
        const QJsonValue found = m_object.value(QLatin1String(name));
        if constexpr (isOptional<T>) {
            if (found.isUndefined()) {
                value.reset();
            } else {
                typename T::value_type inner{};
                read(found, inner);
                value = std::move(inner);
            }
        } else {
            // A list that the version before did not know is empty.
            if constexpr (isVector<T>) {
                if (found.isUndefined()) {
                    value.clear();
                    return;
                }
            }
            if (found.isUndefined())
                throw ShapeError(std::string("field missing: ") + name);
            read(found, value);
        }
    }

private:
    const QJsonObject &m_object;
};

template<class T>
void read(const QJsonValue &json, T &value) {
    const auto expect = [](bool shape) {
        if (!shape)
            throw ShapeError("a value of another type");
    };
    if constexpr (std::is_same_v<T, bool>) {
        expect(json.isBool());
        value = json.toBool();
    } else if constexpr (std::is_integral_v<T>) {
        expect(json.isDouble());
        value = static_cast<T>(json.toInteger());
    } else if constexpr (isId<T>) {
        expect(json.isDouble());
        value.value = json.toInteger();
    } else if constexpr (Coded<T>) {
        const auto found = fromCode<T>(json.toString());
        expect(found.has_value());
        value = *found;
    } else if constexpr (std::is_same_v<T, Instant>) {
        expect(json.isDouble());
        value = fromUnixMs(json.toInteger());
    } else if constexpr (std::is_same_v<T, QString>) {
        expect(json.isString());
        value = json.toString();
    } else if constexpr (std::is_same_v<T, CommandId>) {
        value.value = QUuid::fromString(json.toString());
        expect(!value.isNull());
    } else if constexpr (std::is_same_v<T, TextRef>) {
        expect(json.isObject());
        const QJsonObject object = json.toObject();
        value.id.value = object.value(QLatin1String("text")).toInteger();
        value.sha = QByteArray::fromHex(object.value(QLatin1String("sha256")).toString().toLatin1());
        expect(value.id.value > 0 && value.sha.size() == 32);
    } else if constexpr (isVector<T>) {
        expect(json.isArray());
        value.clear();
        for (const QJsonValue element : json.toArray()) {
            typename T::value_type inner{};
            read(element, inner);
            value.push_back(std::move(inner));
        }
    } else if constexpr (Described<T>) {
        expect(json.isObject());
        const QJsonObject object = json.toObject();
        FieldReader reader(object);
        T::fields(value, reader);
    } else {
        static_assert(never<T>, "a type that JSON does not know");
    }
}

/// Throws ShapeError.
template<class T>
T fromJson(const QByteArray &bytes);

QJsonObject parseObject(const QByteArray &bytes);

template<class T>
T fromJson(const QByteArray &bytes) {
    T value{};
    read(QJsonValue(parseObject(bytes)), value);
    return value;
}

/// Calls visit(name, Member &) for every value of type Member anywhere inside, with the name of its field.
template<class Member, class T, class Visit>
void forEach(T &value, Visit &&visit, const char *name = "") {
    using Plain = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Plain, Member>) {
        visit(name, value);
    } else if constexpr (isOptional<Plain>) {
        if (value)
            forEach<Member>(*value, visit, name);
    } else if constexpr (isVector<Plain>) {
        for (auto &element : value)
            forEach<Member>(element, visit, name);
    } else if constexpr (Described<T>) {
        Plain::fields(value, [&](const char *field, auto &inner) {
            // "before" and "after" of a change stand for the field that changed.
            const std::string_view inside = field;
            forEach<Member>(inner, visit, inside == "before" || inside == "after" ? name : field);
        });
    }
}

} // namespace baro::json
