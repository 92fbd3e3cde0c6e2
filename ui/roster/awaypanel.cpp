#include "roster/awaypanel.h"

#include "text/codetext.h"
#include "text/problemtext.h"
#include "widgets/answer.h"
#include "widgets/choicefield.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {

namespace {

using std::chrono::days;

QString isoText(LocalDay day) {
    return toDate(day).toString(Qt::ISODate);
}

QString spanText(const Leave &leave) {
    const QLocale locale = localeOf(currentLanguage());
    const auto day = [&](const QString &iso) {
        const QDate date = QDate::fromString(iso, Qt::ISODate);
        return currentLanguage() == Language::Korean ? locale.toString(date, QStringLiteral("M.d"))
                                                     : locale.toString(date, QStringLiteral("d MMM"));
    };
    return leave.from == leave.to ? day(leave.from) : day(leave.from) + QStringLiteral("–") + day(leave.to);
}

QString freshLeave(const Reference &reference, int besides) {
    for (auto number = static_cast<int>(reference.all<Leave>().size()) + 1;; ++number) {
        const QString code = QStringLiteral("L%1").arg(number, 4, 10, QLatin1Char('0'));
        if (!reference.idOf<Leave>(code) && besides-- == 0)
            return code;
    }
}

} // namespace

AwayPanel::AwayPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListWidget)
    , m_withdraw(new KeyButton(this))
    , m_form(new QWidget)
    , m_memberLabel(new QLabel(m_form))
    , m_member(new ChoiceField(m_form))
    , m_kindLabel(new QLabel(m_form))
    , m_kind(new QComboBox(m_form))
    , m_fromLabel(new QLabel(m_form))
    , m_from(new QLineEdit(m_form))
    , m_toLabel(new QLabel(m_form))
    , m_to(new QLineEdit(m_form))
    , m_substituteLabel(new QLabel(m_form))
    , m_substitute(new ChoiceField(m_form))
    , m_returnLabel(new QLabel(m_form))
    , m_return(new QLineEdit(m_form))
    , m_trouble(new QLabel(m_form))
    , m_save(new KeyButton(m_form))
    , m_cancel(new KeyButton(m_form)) {
    setObjectName(QStringLiteral("awayPanel"));
    layOut();
    connect(m_withdraw, &KeyButton::clicked, this, &AwayPanel::withdraw);
    connect(m_save, &KeyButton::clicked, this, &AwayPanel::save);
    connect(m_cancel, &KeyButton::clicked, this, &AwayPanel::close);
    const auto act = [this](const QKeySequence &key, KeyButton *button, void (AwayPanel::*work)()) {
        auto *action = new QAction(m_form);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, work);
        m_form->addAction(action);
        button->setKey(key);
    };
    act(QKeySequence(Qt::CTRL | Qt::Key_Return), m_save, &AwayPanel::save);
    act(QKeySequence(Qt::ALT | Qt::Key_Left), m_cancel, &AwayPanel::close);
    m_withdraw->setKey({Qt::Key_Delete});
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_withdraw->setEnabled(row >= 0 && m_editable); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const bool swap = m_kind->currentData().toInt() == static_cast<int>(LeaveKind::Swap);
        m_return->setVisible(swap);
        m_returnLabel->setVisible(swap);
    });
}

AwayPanel::~AwayPanel() = default;

void AwayPanel::layOut() {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("awayTitle"));
    m_list->setObjectName(QStringLiteral("awayList"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setObjectName(QStringLiteral("awayForm"));
    m_withdraw->setObjectName(QStringLiteral("awayWithdraw"));
    m_member->setObjectName(QStringLiteral("awayMember"));
    m_kind->setObjectName(QStringLiteral("awayKind"));
    m_from->setObjectName(QStringLiteral("awayFrom"));
    m_to->setObjectName(QStringLiteral("awayTo"));
    m_substitute->setObjectName(QStringLiteral("awaySubstitute"));
    m_return->setObjectName(QStringLiteral("awayReturn"));
    m_save->setObjectName(QStringLiteral("awaySave"));
    m_cancel->setObjectName(QStringLiteral("awayCancel"));
    m_trouble->setObjectName(QStringLiteral("awayTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    const auto put = [grid](int row, int column, QLabel *label, QWidget *field) {
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
    };
    put(0, 0, m_memberLabel, m_member);
    put(0, 2, m_kindLabel, m_kind);
    put(1, 0, m_fromLabel, m_from);
    put(1, 2, m_toLabel, m_to);
    put(2, 0, m_substituteLabel, m_substitute);
    put(2, 2, m_returnLabel, m_return);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->addWidget(m_trouble, 3, 0, 1, 4);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(8);
    keys->addWidget(m_save);
    keys->addWidget(m_cancel);
    keys->addStretch(1);
    grid->addLayout(keys, 4, 0, 1, 4);
    grid->setRowStretch(5, 1);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_form);
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_withdraw);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    m_return->hide();
    m_returnLabel->hide();
}

QString AwayPanel::memberName(const QString &code) const {
    const ReferencePointer reference = m_session.reference();
    const auto id = reference->idOf<Member>(code);
    return id ? nameIn(currentLanguage(), *reference->find<Member>(*id)) : code;
}

void AwayPanel::show(std::shared_ptr<const RosterSheet> sheet, LocalDay monday, LocalDay today) {
    m_sheet = std::move(sheet);
    m_monday = monday;
    m_today = today;
    fill();
}

void AwayPanel::setPlace(SquadId squad, LocalDay day) {
    m_squad = squad;
    m_day = day;
}

void AwayPanel::setEditable(bool editable) {
    m_editable = editable;
    m_withdraw->setEnabled(editable && m_list->currentRow() >= 0);
}

void AwayPanel::fill() {
    if (!m_sheet)
        return;
    const QString today = isoText(m_today);
    const QString first = isoText(m_monday);
    const QString last = isoText(m_monday + days{6});
    const Reference &reference = m_sheet->reference();
    std::vector<std::pair<bool, std::pair<LeaveId, Leave>>> found; // not today, entry
    int todays = 0;
    int weeks = 0;
    for (const auto &[id, leave] : reference.all<Leave>()) {
        if (leave.until)
            continue;
        const bool isToday = leave.from <= today && today <= leave.to;
        const bool inWeek = leave.from <= last && first <= leave.to;
        todays += isToday;
        weeks += inWeek;
        if (isToday || inWeek)
            found.emplace_back(!isToday, std::pair(id, leave));
    }
    std::ranges::stable_sort(found, {},
                             [](const auto &each) { return std::pair(each.first, each.second.second.from); });
    const QVariant chosen = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole) : QVariant();
    m_list->clear();
    for (const auto &[later, entry] : found) {
        const Leave &leave = entry.second;
        const auto member = reference.idOf<Member>(leave.member);
        const QString squadCode = member ? reference.find<Member>(*member)->squad : QString();
        const QString squad = m_session.name(reference.idOf<Squad>(squadCode));
        const QString when = later ? spanText(leave) : tr("today (%1)", "away, from and until").arg(spanText(leave));
        const QString words =
            leave.substitute.isEmpty()
                ? tr("%1, %2: %3, %4, nobody stands in", "member, squad, when, why")
                      .arg(memberName(leave.member), squad, when, text(leave.kind))
                : tr("%1, %2: %3, %4, stands in: %5", "member, squad, when, why, who")
                      .arg(memberName(leave.member), squad, when, text(leave.kind), memberName(leave.substitute));
        auto *item = new QListWidgetItem(words, m_list);
        item->setToolTip(words);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(entry.first.value));
        if (item->data(Qt::UserRole) == chosen)
            m_list->setCurrentItem(item);
    }
    m_title->setText(tr("Away: today %1, in this week %2").arg(todays).arg(weeks));
    m_list->setAccessibleName(m_title->text());
}

void AwayPanel::fillForm() {
    const ReferencePointer reference = m_session.reference();
    const Squad *squad = m_squad ? reference->find<Squad>(*m_squad) : nullptr;
    std::vector<ChoiceField::Item> members;
    std::vector<ChoiceField::Item> substitutes;
    for (const auto &[id, member] : reference->all<Member>()) {
        if (!reference->inService<Member>(id, m_session.now()))
            continue;
        const QString where = m_session.name(reference->idOf<Squad>(member.squad));
        const bool here = squad && member.squad == squad->code;
        const QString name = tr("%1 (%2)", "member, squad").arg(nameIn(currentLanguage(), member), where);
        const ChoiceField::Item item{id.value, name, member.ko + u'\n' + member.en + u'\n' + member.code, here};
        members.push_back(item);
        substitutes.push_back(item);
    }
    m_member->setItems(std::move(members));
    m_substitute->setItems(std::move(substitutes));
}

void AwayPanel::add() {
    if (m_pages->currentWidget() == m_form) {
        m_member->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    fillForm();
    m_member->setValue(std::nullopt);
    m_substitute->setValue(std::nullopt);
    m_from->setText(isoText(m_day));
    m_to->setText(isoText(m_day));
    m_return->clear();
    m_trouble->hide();
    if (m_member->items().empty())
        complain(tr("Nobody is entered by name yet. Enter the members of the squads in the settings first."));
    m_pages->setCurrentWidget(m_form);
    m_withdraw->hide();
    m_member->setFocus(Qt::ShortcutFocusReason);
}

void AwayPanel::close() {
    m_pages->setCurrentWidget(m_list);
    m_withdraw->show();
    Q_EMIT finished();
}

void AwayPanel::complain(const QString &sentence) {
    m_trouble->setText(sentence);
    m_trouble->setAccessibleName(sentence);
    m_trouble->show();
}

void AwayPanel::save() {
    if (m_sending)
        return;
    QGuiApplication::inputMethod()->commit();
    m_trouble->hide();
    const ReferencePointer reference = m_session.reference();
    const auto memberOf = [&](const ChoiceField *field) -> const Member * {
        const auto id = field->value();
        return id ? reference->find<Member>(MemberId{*id}) : nullptr;
    };
    const Member *member = memberOf(m_member);
    const Member *substitute = memberOf(m_substitute);
    const auto dayIn = [](const QLineEdit *field) {
        return QDate::fromString(field->text().trimmed(), QStringLiteral("yyyy-MM-dd"));
    };
    if (!member) {
        complain(tr("Who is away? Choose a member from the list. Nothing was saved."));
        m_member->setFocus();
        return;
    }
    if (!substitute && !m_substitute->isBlank()) {
        complain(tr("\"%1\" is no member in the list. Nothing was saved; choose one, or empty the field.")
                     .arg(m_substitute->text()));
        m_substitute->setFocus();
        return;
    }
    if (substitute == member) {
        complain(tr("Nobody stands in for himself. Nothing was saved; choose another member, or empty the field."));
        m_substitute->setFocus();
        return;
    }
    const auto kind = static_cast<LeaveKind>(m_kind->currentData().toInt());
    const bool swap = kind == LeaveKind::Swap;
    for (QLineEdit *field : {m_from, m_to, m_return}) {
        const bool asked = field != m_return || (swap && !field->text().trimmed().isEmpty());
        if (asked && !dayIn(field).isValid()) {
            complain(tr("\"%1\" is no day. Nothing was saved; write it as 2026-12-25.").arg(field->text()));
            field->setFocus();
            return;
        }
    }
    if (dayIn(m_to) < dayIn(m_from)) {
        complain(tr("The last day comes before the first. Nothing was saved; correct one of them."));
        m_to->setFocus();
        return;
    }
    if (swap && !substitute) {
        complain(tr("With whom? A swap needs another member. Nothing was saved."));
        m_substitute->setFocus();
        return;
    }
    Leave leave{freshLeave(*reference, 0),
                member->code,
                dayIn(m_from).toString(Qt::ISODate),
                dayIn(m_to).toString(Qt::ISODate),
                kind,
                substitute ? substitute->code : QString(),
                {}};
    std::vector<commands::Define> defines{{leave, {}, {}}};
    if (swap && dayIn(m_return).isValid()) {
        const QString back = dayIn(m_return).toString(Qt::ISODate);
        defines.push_back(
            {Leave{freshLeave(*reference, 1), substitute->code, back, back, kind, member->code, {}}, {}, {}});
    }
    submit(std::move(defines),
           tr("%1 away, %2", "member, when").arg(nameIn(currentLanguage(), *member), spanText(leave)), true);
}

void AwayPanel::withdraw() {
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || m_sending || !m_editable)
        return;
    const ReferencePointer reference = m_session.reference();
    const LeaveId id{item->data(Qt::UserRole).toLongLong()};
    const Leave *known = reference->find<Leave>(id);
    if (!known)
        return;
    Leave leave = *known;
    leave.until = m_session.now();
    submit({{leave, id.value, *known}},
           tr("%1: not away after all, %2", "member, when").arg(memberName(leave.member), spanText(leave)), false);
}

void AwayPanel::submit(std::vector<commands::Define> defines, const QString &sentence, bool fromForm) {
    m_sending = true;
    Request request = m_session.desk().request(commands::DefineAll{std::move(defines)});
    whenAnswered(m_session.desk(), m_session.desk().submit(std::move(request)), this,
                 [this, sentence, fromForm](const Result<Receipt> &answer) {
                     m_sending = false;
                     if (!answer) {
                         const QString why = problemText(answer.error(), m_session.zone());
                         if (fromForm)
                             complain(why);
                         else
                             Q_EMIT m_session.said(why);
                         return;
                     }
                     Q_EMIT m_session.done(answer->command, sentence);
                     if (fromForm)
                         close();
                 });
}

bool AwayPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        withdraw();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AwayPanel::retranslate() {
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_withdraw->setWords(tr("Not away after all"));
    m_save->setWords(tr("Save"));
    m_cancel->setWords(tr("Back"));
    const auto name = [](QLabel *label, QWidget *field, const QString &words) {
        label->setText(words);
        field->setAccessibleName(words);
    };
    name(m_memberLabel, m_member, tr("Away"));
    name(m_kindLabel, m_kind, tr("Why"));
    name(m_fromLabel, m_from, tr("First day"));
    name(m_toLabel, m_to, tr("Last day"));
    name(m_substituteLabel, m_substitute, tr("Stands in"));
    name(m_returnLabel, m_return, tr("In return on"));
    m_return->setPlaceholderText(tr("As 2026-12-25; or nothing"));
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    for (const auto &[value, code] : Codes<LeaveKind>::entries)
        m_kind->addItem(text(value), static_cast<int>(value));
    m_kind->setCurrentIndex(kind);
    if (m_pages->currentWidget() == m_form)
        fillForm();
    fill();
}

} // namespace baro
