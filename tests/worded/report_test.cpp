#include "report/account.h"
#include "report/handoversheet.h"
#include "report/notice.h"
#include "report/paperwindow.h"
#include "support/manualclock.h"
#include "text/eventtext.h"
#include "text/ledgertext.h"
#include "text/timetext.h"
#include "widgets/banner.h"
#include "widgets/queueclock.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QPrintPreviewDialog>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <catch2/catch.hpp>
#include <functional>

using namespace baro;
using namespace std::chrono_literals;

namespace {

bool comes(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 5'000);
}

/// Lines break where there is room, so that blanks say nothing.
QString bare(QString text) {
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    text.replace(QChar(0x2013), u'-'); // paper has plain hyphens
    return text;
}

/// The pages of a PDF as another program reads them.
QStringList pagesOf(const QString &file) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file,
                                               QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(20'000));
    REQUIRE(reader.exitCode() == 0);
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    return pages;
}

/// A complaint that went wrong in most ways there are: late, on hold, referred, recorded late, undone.
struct Office {
    QTemporaryDir folder;
    tests::ManualClock clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Session> session;
    ComplaintId id;

    explicit Office(Language language = Language::English) {
        desk = std::move(*Desk::open({folder.filePath(QStringLiteral("desk.db")), QStringLiteral("op1"), &clock}));
        session = std::make_unique<Session>(*desk, folder.filePath(QStringLiteral("desk.ini")));
        session->setLanguage(language);
        commands::Receive call;
        call.details.subtype = desk->reference()->idOf<Subtype>(QStringLiteral("C02-1"));
        call.details.district = desk->reference()->all<District>().begin()->first;
        call.details.story = Words{QStringLiteral("김민준입니다 시장 앞 맨홀이 깨졌어요 010-9876-5432로 전화 주세요")};
        call.details.place = Words{QStringLiteral("남부시장 정문 앞")};
        call.details.name = Words{QStringLiteral("김민준")};
        call.details.telephone = Words{QStringLiteral("01098765432")};
        id = submit(call).complaints.front();
        clock.advance(40min);
        submit(commands::AssignSquad{id, squad(), true, {}});
        clock.advance(20min);
        Request out = desk->request(commands::ReportOut{id, 1});
        out.occurredAt = clock.now() - 18min;
        out.saidBy = Source::Squad;
        out.late = LateReason::SquadReportedLate;
        submit(std::move(out));
        clock.advance(10min);
        const Receipt note = submit(commands::AddNote{id, Words{QStringLiteral("김민준 님이 다시 전화함")}});
        submit(commands::Undo{note.command});
        submit(commands::PutOnHold{id, HoldReason::WaitingForParts, Words{QStringLiteral("부품을 기다림")}});
        clock.advance(30min);
        submit(commands::Resume{id});
        submit(commands::Refer{id, agency(), {}, {}, Words{QStringLiteral("맨홀 뚜껑 교체")}, clock.now() + 1h});
    }
    ~Office() { useLanguage(Language::English); }

    SquadId squad() const { return desk->reference()->all<Squad>().begin()->first; }
    AgencyId agency() const { return desk->reference()->all<Agency>().begin()->first; }
    Receipt submit(Command command) { return submit(desk->request(std::move(command))); }
    Receipt submit(Request request) const {
        auto answer = desk->submit(std::move(request));
        answer.waitForFinished();
        if (!answer.result())
            FAIL("refused: " << static_cast<int>(answer.result().error().code));
        return *answer.result();
    }
    ComplaintView view() const {
        auto answer = desk->complaint(id);
        answer.waitForFinished();
        REQUIRE(answer.result());
        return *answer.result();
    }
    QString saved(const Paper &paper) const {
        const QString file = folder.filePath(QStringLiteral("paper.pdf"));
        REQUIRE(savePdf(paper, file));
        return file;
    }
};

bool canReadBack() {
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

void checkPageNumbers(const QStringList &pages) {
    for (qsizetype page = 0; page < pages.size(); ++page)
        CHECK(bare(pages[page]).contains(QStringLiteral("%1/%2").arg(page + 1).arg(pages.size())));
}

} // namespace

TEST_CASE("the account read back from its PDF tells every step with both times, in either language", "[report]") {
    if (!canReadBack())
        FAIL("pdftotext is missing: script/setup installs it");
    for (const Language language : {Language::Korean, Language::English}) {
        Office office(language);
        office.clock.advance(26h);
        const ComplaintView view = office.view();
        const ReferencePointer reference = office.desk->reference();
        const QStringList pages = pagesOf(office.saved(accountOf(view, *reference, {language, office.clock.now(), true})));
        REQUIRE(!pages.isEmpty());
        checkPageNumbers(pages);
        const QString text = bare(pages.join(QString()));
        const EventWords words{.reference = *reference,
                               .texts = view.texts,
                               .numberOf = {},
                               .squadOf = {},
                               .agencyOf = {},
                               .zone = reference->zone(),
                               .language = language,
                               .history = &view.events};
        CHECK(view.events.size() >= 9);
        for (const Event &event : view.events) {
            const QString sentence = eventText(event, words);
            INFO(sentence.toStdString());
            // A row may go on on the next page, where the head of the table and the foot of the page lie between.
            CHECK(text.contains(bare(sentence)));
            CHECK(text.contains(bare(dateAndTime(event.occurredAt, reference->zone(), language))));
            CHECK(text.contains(bare(dateAndTime(event.recordedAt, reference->zone(), language))));
            if (const QString late = lateText(event); !late.isEmpty())
                CHECK(text.contains(bare(late)));
        }
        const LedgerWords ledger(reference->policies(), reference->zone(), language);
        for (const QString &sentence : ledger.all(view.complaint().cycle(), LegalKind::Other, office.clock.now())) {
            INFO(sentence.toStdString());
            CHECK(text.contains(bare(sentence)));
        }
        CHECK(text.contains(QStringLiteral("김민준")));
        CHECK(text.contains(QStringLiteral("010-9876-5432")));
    }
}

TEST_CASE("blanks and digits of the paper survive in its text", "[report]") {
    if (!canReadBack())
        FAIL("pdftotext is missing: script/setup installs it");
    Office office(Language::Korean);
    const Paper paper{QStringLiteral("제목"), QStringLiteral("<p>남부시장 정문 앞 0123456789</p>")};
    const QString text = pagesOf(office.saved(paper)).join(QString());
    CHECK(text.contains(QStringLiteral("남부시장 정문 앞 0123456789")));
    CHECK(text.contains(QStringLiteral("1 / 1")));
}

TEST_CASE("the account masks the caller wherever he stands, unless it is asked for", "[report]") {
    Office office;
    office.submit(commands::Amend{.complaint = office.id, .name = std::optional(Words{QStringLiteral("이서연")})});
    const ComplaintView view = office.view();
    const ReferencePointer reference = office.desk->reference();
    const QString masked = accountOf(view, *reference, {Language::English, office.clock.now(), false}).html;
    for (const char *secret : {"김민준", "이서연", "9876-5432", "98765432"})
        CHECK_FALSE(masked.contains(QString::fromUtf8(secret)));
    CHECK(masked.contains(QStringLiteral("이*연")));
    CHECK(masked.contains(QStringLiteral("김*준")));
    CHECK(masked.contains(QStringLiteral("010-****-5432")));
    const QString whole = accountOf(view, *reference, {Language::English, office.clock.now(), true}).html;
    CHECK(whole.contains(QStringLiteral("이서연")));
    CHECK(whole.contains(QStringLiteral("010-9876-5432")));
}

TEST_CASE("reminders are one step of the account, and each of them stands at its end", "[report]") {
    Office office;
    ComplaintView view = office.view();
    const auto steps = static_cast<int>(view.events.size());
    for (int reminder = 1; reminder <= 43; ++reminder) {
        Event mark = view.events.back();
        mark.seq += 1;
        mark.id.value += 1;
        mark.occurredAt += 30min;
        mark.recordedAt = mark.occurredAt;
        mark.payload = ComplaintPayload{events::MarkPassed{ClockKind::Resolve, 100, reminder, {}}};
        view.events.push_back(mark);
    }
    const QString html = accountOf(view, *office.desk->reference(), {Language::English, office.clock.now(), false}).html;
    const qsizetype list = html.indexOf(QStringLiteral("Every reminder"));
    REQUIRE(list > html.indexOf(QStringLiteral("Every step")));
    const QString above = html.first(list);
    CHECK(above.contains(QStringLiteral("43 reminder")));
    CHECK(above.contains(QStringLiteral("%1-%2").arg(steps + 1).arg(steps + 43)));
    CHECK_FALSE(above.contains(QStringLiteral("reminder 42")));
    CHECK(html.sliced(list).count(QStringLiteral("Late to resolve: reminder ")) == 43);
    // Without a run there is no list.
    CHECK_FALSE(accountOf(office.view(), *office.desk->reference(), {Language::English, office.clock.now(), false})
                    .html.contains(QStringLiteral("Every reminder")));
}

TEST_CASE("the account tells why clock by clock, below a heading each", "[report]") {
    Office office;
    const QString html =
        accountOf(office.view(), *office.desk->reference(), {Language::English, office.clock.now(), false}).html;
    const qsizetype out = html.indexOf(QStringLiteral("<b>Set out</b>"));
    const qsizetype resolve = html.indexOf(QStringLiteral("<b>Resolve</b>"));
    const qsizetype law = html.indexOf(QStringLiteral("<b>Term of the law</b>"));
    CHECK(out > 0);
    CHECK(resolve > out);
    CHECK(law > resolve);
    CHECK(html.indexOf(QStringLiteral("To resolve: ")) > resolve);
    CHECK(html.indexOf(QStringLiteral("Every step")) > law);
}

TEST_CASE("a long account has its page number on every page and its head on each", "[report]") {
    if (!canReadBack())
        FAIL("pdftotext is missing: script/setup installs it");
    Office office;
    for (int i = 0; i < 60; ++i)
        office.submit(commands::AddNote{office.id, Words{QStringLiteral("note number %1").arg(i)}});
    const QStringList pages = pagesOf(
        office.saved(accountOf(office.view(), *office.desk->reference(), {Language::English, office.clock.now(), false})));
    REQUIRE(pages.size() >= 3);
    checkPageNumbers(pages);
    for (qsizetype page = 1; page < pages.size() - 1; ++page)
        CHECK(bare(pages[page]).contains(bare(QStringLiteral("It was written down"))));
}

TEST_CASE("who has what is overdue is reminded, with since when and by when, and nothing of the caller", "[report]") {
    if (!canReadBack())
        FAIL("pdftotext is missing: script/setup installs it");
    Office office;
    const ReferencePointer reference = office.desk->reference();
    CHECK_FALSE(isOverdue(office.view().complaint(), *reference, office.clock.now()));
    CHECK(remindersFor(office.view().complaint(), *reference, office.clock.now()).empty());
    office.clock.set(instantFromIso(QStringLiteral("2026-11-24T10:00+09:00")).value());
    const Instant now = office.clock.now();
    const ComplaintView view = office.view();
    const std::vector<Reminder> reminders = remindersFor(view.complaint(), *reference, now);
    REQUIRE(reminders.size() == 2);
    CHECK(reminders[0].squad == office.squad());
    CHECK(reminders[1].agency == office.agency());
    REQUIRE(reminders[1].overdue.size() == 3);
    CHECK(reminders[1].overdue[0].what == Overdue::What::AgencyPromise);
    CHECK(reminders[1].overdue[1].what == Overdue::What::Resolve);
    CHECK(reminders[1].overdue[2].what == Overdue::What::LegalTerm);
    CHECK(reminders[1].overdue[2].since == *view.complaint().cycle().deadlines->legal);
    // 10:00 to 12:00 and 13:00 to 14:00.
    CHECK(reminders[1].answerBy == instantFromIso(QStringLiteral("2026-11-24T14:00+09:00")).value());

    const QStringList pages =
        pagesOf(office.saved(noticeOf(view, reminders, *reference, Language::English, now)));
    CHECK(pages.size() == 2);
    checkPageNumbers(pages);
    const QString text = pages.join(QString());
    CHECK(bare(pages[0]).contains(bare(reference->find<Squad>(office.squad())->en)));
    CHECK(bare(pages[1]).contains(bare(reference->find<Agency>(office.agency())->en)));
    CHECK(bare(text).contains(bare(dateAndTime(reminders[1].answerBy, reference->zone(), Language::English))));
    for (const Overdue &overdue : reminders[1].overdue)
        CHECK(bare(pages[1]).contains(bare(dateAndTime(overdue.since, reference->zone(), Language::English))));
    for (const char *secret : {"김민준", "김*준", "5432", "깨졌어요"})
        CHECK_FALSE(text.contains(QString::fromUtf8(secret)));
}

TEST_CASE("the handover sheet tells a complaint as it stood when it was given", "[report]") {
    Office office;
    const Instant given = office.clock.now();
    office.clock.advance(5min);
    office.submit(commands::RecallSquad{office.id, 1, RecallReason::Other});
    const ComplaintView view = office.view();
    const ReferencePointer reference = office.desk->reference();
    const HandoverLine line = handoverLine(view, *reference, Language::English, given);
    CHECK(line.state == State::Out);
    CHECK(line.stateNow == State::Referred);
    CHECK(line.waitsFor == WaitsFor::Squad);
    CHECK(line.waits.contains(reference->find<Agency>(office.agency())->en));
    CHECK(line.resolveDue);
    const HandoverLine now = handoverLine(view, *reference, Language::English, office.clock.now());
    CHECK(now.state == State::Referred);
    CHECK(now.waitsFor == WaitsFor::Agency);
}

TEST_CASE("danger to life stands first on the handover sheet, with who was alerted", "[report]") {
    Office office;
    const ReferencePointer reference = office.desk->reference();
    commands::Receive call;
    call.details.story = Words{QStringLiteral("사람이 끼었어요")};
    call.details.danger = reference->idOf<Danger>(QStringLiteral("ANY"));
    office.clock.advance(1min);
    const ComplaintId danger = office.submit(call).complaints.front();
    HandoverSource source;
    source.complaints = {std::make_shared<const ComplaintView>(office.view())};
    const auto of = [&](ComplaintId id) {
        auto answer = office.desk->complaint(id);
        answer.waitForFinished();
        return std::make_shared<const ComplaintView>(*answer.result());
    };
    source.complaints.push_back(of(danger));
    source.at = office.clock.now();
    HandoverSheet sheet = sheetOf(source, *reference, Language::English);
    REQUIRE(sheet.lines.size() == 2);
    CHECK(sheet.lines[0].id == danger);
    CHECK(sheet.lines[0].danger.contains(QStringLiteral("nobody was alerted")));
    CHECK(sheet.lines[1].danger.isEmpty());
    office.submit(commands::AlertAgency{danger, office.agency(), {}});
    source.complaints[1] = of(danger);
    sheet = sheetOf(source, *reference, Language::English);
    CHECK(sheet.lines[0].danger.contains(reference->find<Agency>(office.agency())->en));
    const Paper paper = paperOf(sheet, *reference, Language::English);
    CHECK(paper.html.indexOf(QStringLiteral("Danger to life")) < paper.html.indexOf(sheet.lines[1].number.toString()));
}

TEST_CASE("a reminder notice tells how late as the desk does", "[report]") {
    Office office;
    const ReferencePointer reference = office.desk->reference();
    office.clock.advance(std::chrono::hours{20}); // over a night without service
    const ComplaintView view = office.view();
    const Instant now = office.clock.now();
    const QueueClock clock = clockOf(view.complaint(), ClockKind::Resolve, *reference, now);
    REQUIRE(clock.look == QueueClock::Look::Late);
    const auto reminders = remindersFor(view.complaint(), *reference, now);
    REQUIRE_FALSE(reminders.empty());
    const Paper paper = noticeOf(view, reminders, *reference, Language::English, now);
    CHECK(paper.html.contains(spanNamed(clock)));
    // The law's term in its own hours; the time of the other body by the clock of ours, which runs around the clock here.
    const Overdue law = *std::ranges::find(reminders[1].overdue, Overdue::What::LegalTerm, &Overdue::what);
    const auto hours = std::chrono::floor<Minutes>(reference->calendar().legal().between(law.since, now));
    CHECK(paper.html.contains(exactDurationText(hours) + QStringLiteral(" of working hours")));
    const auto theirs = std::ranges::find(reminders[1].overdue, Overdue::What::AgencyPromise, &Overdue::what);
    REQUIRE(theirs != reminders[1].overdue.end());
    CHECK(paper.html.contains(durationText(now - theirs->since)));
}

TEST_CASE("the handover sheet read back names both persons, groups the night and numbers its pages", "[report]") {
    if (!canReadBack())
        FAIL("pdftotext is missing: script/setup installs it");
    for (const Language language : {Language::Korean, Language::English}) {
        Office office(language);
        const ReferencePointer reference = office.desk->reference();
        const auto view = std::make_shared<const ComplaintView>(office.view());
        HandoverSource source;
        source.complaints = {view};
        source.notes[office.id] = QStringLiteral("가게 아홉 시 전화");
        source.at = office.clock.now();
        source.givenBy = reference->idOf<Operator>(QStringLiteral("op1"));
        source.takenAt = office.clock.now() + 3min;
        source.takenBy = reference->idOf<Operator>(QStringLiteral("op2"));
        source.note = QStringLiteral("무전기 2번 고장");
        HandoverSheet sheet = sheetOf(source, *reference, language);
        REQUIRE(sheet.lines.size() == 1);
        HandoverLine night = sheet.lines.front();
        night.night = true;
        sheet.lines.insert(sheet.lines.begin(), night);
        const QStringList pages = pagesOf(office.saved(paperOf(sheet, *reference, language)));
        checkPageNumbers(pages);
        const QString text = bare(pages.join(QString()));
        for (const char *code : {"op1", "op2"})
            CHECK(text.contains(bare(nameIn(language, *reference->find<Operator>(*reference->idOf<Operator>(
                                                          QString::fromLatin1(code)))))));
        CHECK(text.contains(bare(source.note)));
        CHECK(text.contains(bare(source.notes[office.id])));
        CHECK(text.count(view->complaint().number.toString()) == 2);
        CHECK(text.contains(bare(dateAndTime(*source.takenAt, reference->zone(), language))));
        if (language == Language::English)
            CHECK(text.contains(QStringLiteral("Nightcalls:")));
    }
}

TEST_CASE("the paper on the screen is saved whole, switches its language and says what went wrong", "[report]") {
    Office office;
    const ComplaintView view = office.view();
    PaperWindow window(
        *office.session,
        [&](bool personal) {
            return accountOf(view, *office.desk->reference(),
                             {office.session->language(), office.clock.now(), personal});
        },
        PaperWindow::Personal::OnRequest, QStringLiteral("account"), nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowActive(&window));
    auto *page = window.findChild<QTextBrowser *>(QStringLiteral("paperPage"));
    CHECK(page->toPlainText().contains(QStringLiteral("Every step")));
    CHECK_FALSE(page->toPlainText().contains(QStringLiteral("김민준")));
    window.findChild<QCheckBox *>(QStringLiteral("paperPersonal"))->click();
    CHECK(page->toPlainText().contains(QStringLiteral("김민준")));
    QTest::keyClick(page, Qt::Key_L, Qt::ControlModifier);
    // It is this paper's language: the desk keeps its own.
    CHECK(office.session->language() == Language::English);
    CHECK(page->toPlainText().contains(QStringLiteral("처리경과")));
    CHECK_FALSE(page->toPlainText().contains(QStringLiteral("Every step")));
    CHECK(QLocale().language() == QLocale::English);
    office.session->setLanguage(Language::Korean);
    office.session->setLanguage(Language::English);
    QTest::qWait(20);
    CHECK(page->toPlainText().contains(QStringLiteral("처리경과")));
    QTest::keyClick(page, Qt::Key_L, Qt::ControlModifier);
    CHECK(page->toPlainText().contains(QStringLiteral("Every step")));
    auto *banner = window.findChild<Banner *>(QStringLiteral("paperBanner"));
    window.save(office.folder.filePath(QStringLiteral("no/such/folder.pdf")));
    CHECK(banner->sentence().contains(QStringLiteral("could not be written")));
    const QString file = office.folder.filePath(QStringLiteral("whole.pdf"));
    window.save(file);
    QFile saved(file);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().startsWith("%PDF"));
    CHECK(banner->sentence().startsWith(QStringLiteral("Saved as")));
    QTest::keyClick(page, Qt::Key_P, Qt::ControlModifier);
    REQUIRE(comes([&] { return window.findChild<QPrintPreviewDialog *>(); }));
    CHECK_FALSE(window.findChild<QPrintPreviewDialog *>()->isModal());
    window.findChild<QPrintPreviewDialog *>()->close();
    QTest::keyClick(page, Qt::Key_Escape);
    CHECK_FALSE(window.isVisible());
}
