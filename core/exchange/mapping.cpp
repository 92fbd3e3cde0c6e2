#include "exchange/mapping.h"

#include "complaint/details.h"
#include "complaint/reasons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace baro {

namespace {

/// A wrong mapping, on its way to readMapping().
struct Wrong {
    Problem problem;
};

[[noreturn]] void wrong(const QString &path, const char *what, const QString &value = {}) {
    throw Wrong{{ProblemCode::BadMapping, {path, QLatin1String(what), value}}};
}

/// A value of the file that knows where it stands.
class Node {
public:
    Node(QJsonValue value, QString path)
        : m_value(std::move(value))
        , m_path(std::move(path)) {}

    const QString &path() const { return m_path; }
    bool exists() const { return !m_value.isUndefined(); }

    /// Refuses every key that is not one of these.
    void allow(std::initializer_list<const char *> keys) const {
        const QJsonObject here = object();
        for (auto it = here.begin(); it != here.end(); ++it)
            if (std::ranges::none_of(keys, [&](const char *key) { return it.key() == QLatin1String(key); }))
                wrong(pathOf(it.key()), "not_known");
    }
    Node at(const char *key) const { return {object().value(QLatin1String(key)), pathOf(QLatin1String(key))}; }
    std::optional<Node> find(const char *key) const {
        const Node found = at(key);
        return found.exists() ? std::optional(found) : std::nullopt;
    }
    std::vector<Node> elements() const {
        need(m_value.isArray());
        std::vector<Node> nodes;
        const QJsonArray array = m_value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            nodes.emplace_back(array.at(i), QStringLiteral("%1[%2]").arg(m_path).arg(i));
        return nodes;
    }
    std::vector<std::pair<QString, Node>> members() const {
        std::vector<std::pair<QString, Node>> nodes;
        const QJsonObject here = object();
        for (auto it = here.begin(); it != here.end(); ++it)
            nodes.emplace_back(it.key(), Node(it.value(), pathOf(it.key())));
        return nodes;
    }
    bool isText() const { return m_value.isString(); }
    QString text() const {
        need(m_value.isString());
        return m_value.toString();
    }
    /// Not blank.
    QString words() const {
        const QString found = text();
        if (found.trimmed().isEmpty())
            wrong(m_path, "bad_value", found);
        return found;
    }
    int number() const {
        need(m_value.isDouble() && m_value.toDouble() == m_value.toInt());
        return m_value.toInt();
    }

private:
    void need(bool shape) const {
        if (!shape)
            wrong(m_path, exists() ? "wrong_type" : "missing");
    }
    QJsonObject object() const {
        need(m_value.isObject());
        return m_value.toObject();
    }
    QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : QString(m_path % u'.' % key); }

    QJsonValue m_value;
    QString m_path;
};

enum class Holds { Date, Time, Either };

std::vector<DateForm> readForms(const Node &node, Holds holds) {
    std::vector<DateForm> forms;
    for (const Node &element : node.elements()) {
        const QString pattern = element.words();
        const std::optional<DateForm> form = DateForm::fromPattern(pattern);
        const bool fits = form && (holds == Holds::Time ? form->hasTime() : form->hasDate());
        if (!fits)
            wrong(element.path(), "bad_value", pattern);
        forms.push_back(*form);
    }
    if (forms.empty())
        wrong(node.path(), "missing");
    return forms;
}

TimeColumn readTimeColumn(const Node &node, Holds holds) {
    node.allow({"column", "forms"});
    return {node.at("column").words(), readForms(node.at("forms"), holds)};
}

/// The keys of `node` were looked at by its caller.
TimeSource readTimeSource(const Node &node) {
    if (const auto column = node.find("column")) {
        for (const char *other : {"date", "time"})
            if (node.find(other))
                wrong(node.at(other).path(), "repeated");
        return {{column->words(), readForms(node.at("forms"), Holds::Either)}, std::nullopt};
    }
    if (node.find("forms") || !node.find("date"))
        wrong(node.at("column").path(), "missing");
    TimeSource source{readTimeColumn(node.at("date"), Holds::Date), std::nullopt};
    if (const auto time = node.find("time"))
        source.time = readTimeColumn(*time, Holds::Time);
    return source;
}

ClosedSource readClosed(const Node &node) {
    node.allow({"column", "forms", "date", "time", "when_empty", "same"});
    ClosedSource closed;
    if (const auto same = node.find("same")) {
        node.allow({"same"});
        if (same->text() != u"received")
            wrong(same->path(), "bad_value", same->text());
        closed.openWhenEmpty = false;
        return closed;
    }
    closed.when = readTimeSource(node);
    if (const auto empty = node.find("when_empty")) {
        if (empty->text() != u"open" && empty->text() != u"received")
            wrong(empty->path(), "bad_value", empty->text());
        closed.openWhenEmpty = empty->text() == u"open";
    }
    return closed;
}

QStringList readColumns(const Node &node) {
    QStringList columns;
    for (const Node &element : node.elements())
        columns += element.words();
    return columns;
}

using IsCode = bool (*)(const QString &);

template<Coded Enum>
bool isCodeOf(const QString &code) {
    return fromCode<Enum>(code).has_value();
}
bool isState(const QString &code) {
    return code == u"open" || code == u"closed";
}
/// Codes of reference data are looked up when the mapping meets them.
bool isAnyCode(const QString &) {
    return true;
}

QString readCode(const Node &node, IsCode isCode) {
    const QString code = node.words();
    if (!isCode(code))
        wrong(node.path(), "bad_value", code);
    return code;
}

Choice readChoice(const Node &node, IsCode isCode) {
    Choice choice;
    choice.path = node.path();
    if (const auto constant = node.find("constant")) {
        node.allow({"constant"});
        choice.fallback = readCode(*constant, isCode);
        return choice;
    }
    node.allow({"column", "columns", "values", "patterns", "default"});
    if (const auto columns = node.find("columns")) {
        if (node.find("column"))
            wrong(columns->path(), "repeated");
        choice.columns = readColumns(*columns);
        if (choice.columns.isEmpty())
            wrong(columns->path(), "missing");
    } else {
        choice.columns = {node.at("column").words()};
    }
    if (const auto values = node.find("values")) {
        for (const auto &[theirs, ours] : values->members()) {
            const QString folded = foldedWords(theirs);
            const QString code = ours.text().isEmpty() ? QString() : readCode(ours, isCode);
            if (choice.values.contains(folded) && choice.values.value(folded) != code)
                wrong(ours.path(), "repeated", code);
            choice.values.insert(folded, code);
        }
    }
    if (const auto patterns = node.find("patterns")) {
        for (const Node &pattern : patterns->elements()) {
            pattern.allow({"match", "code"});
            const Node match = pattern.at("match");
            QRegularExpression expression(match.words(), QRegularExpression::CaseInsensitiveOption |
                                                             QRegularExpression::UseUnicodePropertiesOption);
            if (!expression.isValid())
                wrong(match.path(), "bad_value", match.text());
            expression.optimize();
            const Node code = pattern.at("code");
            choice.patterns.push_back({expression, code.text().isEmpty() ? QString() : readCode(code, isCode)});
        }
    }
    if (const auto fallback = node.find("default"))
        choice.fallback = fallback->text().isEmpty() ? QString() : readCode(*fallback, isCode);
    return choice;
}

Template readTemplate(const Node &node) {
    const QString text = node.words();
    Template made;
    QString words;
    const auto endWords = [&] {
        if (!words.isEmpty())
            made.parts.push_back({words, false});
        words.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool doubled = i + 1 < text.size() && text[i + 1] == c;
        if ((c == u'{' || c == u'}') && doubled) {
            words += c;
            ++i;
        } else if (c == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            if (end <= i + 1)
                wrong(node.path(), "bad_value", text);
            endWords();
            made.parts.push_back({text.mid(i + 1, end - i - 1), true});
            i = end;
        } else if (c == u'}') {
            wrong(node.path(), "bad_value", text);
        } else {
            words += c;
        }
    }
    endWords();
    return made;
}

TextSource readTextSource(const Node &node) {
    node.allow({"column", "template", "constant"});
    TextSource source;
    source.path = node.path();
    if (const auto column = node.find("column")) {
        node.allow({"column"});
        source.templates.push_back({{{column->words(), true}}});
    } else if (const auto constant = node.find("constant")) {
        node.allow({"constant"});
        source.templates.push_back({{{constant->words(), false}}});
    } else if (const Node made = node.at("template"); made.isText()) {
        source.templates.push_back(readTemplate(made));
    } else {
        for (const Node &element : made.elements())
            source.templates.push_back(readTemplate(element));
        if (source.templates.empty())
            wrong(made.path(), "missing");
    }
    return source;
}

void readFields(const Node &fields, Mapping &mapping) {
    fields.allow({"received", "closed", "district", "category", "subtype", "state", "outcome", "channel", "language",
                  "priority", "story", "place", "address", "name", "telephone", "note"});
    const Node received = fields.at("received");
    received.allow({"column", "forms", "date", "time"});
    mapping.received = readTimeSource(received);
    if (const auto closed = fields.find("closed"))
        mapping.closed = readClosed(*closed);

    const auto choice = [&](const char *name, std::optional<Choice> &into, IsCode isCode) {
        if (const auto node = fields.find(name))
            into = readChoice(*node, isCode);
    };
    choice("district", mapping.district, isAnyCode);
    choice("category", mapping.category, isAnyCode);
    choice("subtype", mapping.subtype, isAnyCode);
    choice("state", mapping.state, isState);
    choice("outcome", mapping.outcome, isCodeOf<Outcome>);
    choice("channel", mapping.channel, isCodeOf<Channel>);
    choice("language", mapping.language, isCodeOf<CallerLanguage>);
    choice("priority", mapping.priority, isCodeOf<Priority>);

    const auto text = [&](const char *name, std::optional<TextSource> &into) {
        if (const auto node = fields.find(name))
            into = readTextSource(*node);
    };
    text("story", mapping.story);
    text("place", mapping.place);
    text("address", mapping.address);
    text("name", mapping.name);
    text("telephone", mapping.telephone);
    text("note", mapping.note);
}

Mapping readRoot(const Node &root) {
    root.allow({"source", "encoding", "delimiter", "zone", "first_year", "key", "nothing", "fields"});
    Mapping mapping;
    mapping.source = root.at("source").words();
    if (const auto encoding = root.find("encoding")) {
        const auto known = fromCode<Encoding>(encoding->text());
        if (!known)
            wrong(encoding->path(), "bad_value", encoding->text());
        mapping.encoding = *known;
    }
    if (const auto delimiter = root.find("delimiter")) {
        static const QString possible = QStringLiteral(",;\t|");
        const QString text = delimiter->text();
        if (text.size() != 1 || !possible.contains(text))
            wrong(delimiter->path(), "bad_value", text);
        mapping.delimiter = text.front().toLatin1();
    }
    const Node zone = root.at("zone");
    // Any word makes a valid QTimeZone: one that is no known place is taken for a rule of its own.
    if (!QTimeZone::isTimeZoneIdAvailable(zone.words().toUtf8()))
        wrong(zone.path(), "bad_value", zone.text());
    mapping.zone = QTimeZone(zone.text().toUtf8());
    if (const auto year = root.find("first_year")) {
        mapping.firstYear = year->number();
        if (mapping.firstYear < 1900 || mapping.firstYear > 2100)
            wrong(year->path(), "bad_value", QString::number(mapping.firstYear));
    }
    if (const auto key = root.find("key"))
        mapping.key = readColumns(*key);
    if (const auto nothing = root.find("nothing"))
        for (const Node &element : nothing->elements())
            mapping.nothing += foldedWords(element.text());
    readFields(root.at("fields"), mapping);
    return mapping;
}

} // namespace

QString foldedWords(const QString &text) {
    return text.simplified().toCaseFolded();
}

Result<Mapping> readMapping(const QByteArray &json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return refuse(ProblemCode::BadMapping, {QString(), QStringLiteral("not_json"),
                                                QString::number(json.left(error.offset).count('\n') + 1)});
    try {
        return readRoot(Node(document.object(), QString()));
    } catch (const Wrong &found) {
        return tl::unexpected(found.problem);
    }
}

} // namespace baro
