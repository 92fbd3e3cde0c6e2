#include "records/savedviews.h"

namespace baro {

namespace {

const QString lastGroup = QStringLiteral("records");
const QString namesKey = QStringLiteral("records/views");

} // namespace

QStringList SavedViews::names() const {
    return m_settings.value(namesKey).toStringList();
}

QString SavedViews::groupOf(const QString &name) const {
    // A name may hold what a key of settings may not.
    return QStringLiteral("records-view-%1").arg(QString::fromLatin1(name.toUtf8().toHex()));
}

RecordsView SavedViews::read(const QString &group) const {
    const auto value = [&](const char *key) { return m_settings.value(group + u'/' + QLatin1String(key)); };
    RecordsView view;
    view.conditions = conditionsFromCode(value("conditions").toString());
    view.order.column = fromCode<RecordColumn>(value("order").toString()).value_or(RecordColumn::Received);
    view.order.ascending = value("ascending").toBool();
    view.columns = value("columns").toStringList();
    return view;
}

void SavedViews::write(const QString &group, const RecordsView &view) {
    const auto set = [&](const char *key, const QVariant &value) {
        m_settings.setValue(group + u'/' + QLatin1String(key), value);
    };
    set("conditions", codeOf(view.conditions));
    set("order", codeText(view.order.column));
    set("ascending", view.order.ascending);
    set("columns", view.columns);
}

RecordsView SavedViews::view(const QString &name) const {
    return read(groupOf(name));
}

bool SavedViews::keep(const QString &name, const RecordsView &view) {
    const QString trimmed = name.simplified().left(longestName);
    if (trimmed.isEmpty())
        return false;
    write(groupOf(trimmed), view);
    QStringList all = names();
    if (!all.contains(trimmed))
        all.append(trimmed);
    m_settings.setValue(namesKey, all);
    return true;
}

void SavedViews::drop(const QString &name) {
    QStringList all = names();
    all.removeAll(name);
    m_settings.setValue(namesKey, all);
    m_settings.remove(groupOf(name));
}

RecordsView SavedViews::last() const {
    return read(lastGroup);
}

void SavedViews::setLast(const RecordsView &view) {
    write(lastGroup, view);
}

} // namespace baro
