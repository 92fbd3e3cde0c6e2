#include "intake/calldraft.h"
#include "intake/proposalchip.h"
#include "intake/proposalstrip.h"
#include "intake/spokenline.h"
#include "intake/spokentext.h"
#include "intakeroom.h"
#include "search/keystrokes.h"
#include "text/codetext.h"
#include "widgets/choicefield.h"
#include "widgets/undobar.h"

#include <QCheckBox>
#include <QInputMethodEvent>

#include <cstdio>

using namespace baro;
using namespace baro::tests;

namespace {

const QString caller = QStringLiteral("01098765432");

/// An office that has taken calls before: three from one caller, at one place.
struct Room : IntakeRoom {
    Room() {
        for (int i = 0; i < 3; ++i) {
            SpokenDetails details;
            details.story = Words{QStringLiteral("가로등이 꺼졌어요")};
            details.place = Words{QStringLiteral("새울시장 북문")};
            details.telephone = Words{caller};
            details.name = Words{QStringLiteral("김영희")};
            details.district = dong("1147058000");
            details.subtype = kind("C04-1");
            auto saved = desk->submit(desk->request(commands::Receive{details, {}, {}}));
            saved.waitForFinished();
            REQUIRE(saved.result());
        }
        close();
        open();
        // What reads the spoken line was asked for at the start.
        type("story", QStringLiteral("pothole"));
        REQUIRE(comes([&] { return chip(ProposalSlot::Kind)->isVisible(); }));
        find<SpokenText>("story")->clear();
        keys = 0;
    }

    DistrictId dong(const char *code) const { return *desk->reference()->idOf<District>(QString::fromLatin1(code)); }
    SubtypeId kind(const char *code) const { return *desk->reference()->idOf<Subtype>(QString::fromLatin1(code)); }
    ProposalChip *chip(ProposalSlot slot) const { return find<ProposalStrip>("proposals")->chip(slot); }
    QString value(ProposalSlot slot) const { return chip(slot)->isVisible() ? chip(slot)->value() : QString(); }
    static QString focus() { return QApplication::focusWidget()->objectName(); }
    QString textOf(const char *field) const { return find<QLineEdit>(field)->text(); }

    /// As the hands do it: every key counts, those held down too.
    void strike(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        keys += 1 + (modifiers & Qt::ControlModifier ? 1 : 0) + (modifiers & Qt::ShiftModifier ? 1 : 0);
        press(key, modifiers);
    }
    /// With a Korean input method: each key of a syllable is shown while it is composed, the next one commits it.
    void speak(const QString &text) {
        for (const QChar letter : text) {
            const QString struck = keyStrokes(QStringView(&letter, 1));
            keys += static_cast<int>(struck.size());
            if (letter.unicode() < 0x1100) {
                QTest::keyClicks(QApplication::focusWidget(), letter);
                continue;
            }
            compose(letter);
            QInputMethodEvent cleared; // ibus clears the syllable first
            QApplication::sendEvent(QApplication::focusWidget(), &cleared);
            QInputMethodEvent done;
            done.setCommitString(letter);
            QApplication::sendEvent(QApplication::focusWidget(), &done);
        }
    }
    static void compose(QChar letter) {
        QInputMethodEvent composing(letter, {});
        QApplication::sendEvent(QApplication::focusWidget(), &composing);
    }
    int keys = 0;
};

} // namespace

TEST_CASE("the commonest call, a known caller at a known place, takes at most sixty keys", "[proposals]") {
    Room room;
    room.panel->newCall(); // F2, which the window owns
    room.keys = 1;
    room.speak(QStringLiteral("새울시장 북문 앞에 포트홀"));
    room.strike(Qt::Key_Return);
    REQUIRE(Room::focus() == QStringLiteral("telephone"));
    for (const QChar digit : caller)
        room.strike(static_cast<Qt::Key>(digit.unicode()));
    room.strike(Qt::Key_Return);
    REQUIRE(comes([&] { return room.textOf("name") == QStringLiteral("김영희"); }));
    room.strike(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comes([&] { return !room.receipt().isEmpty(); }));
    std::printf("keys of the commonest call, from F2 to the squad being called: %d\n", room.keys);
    REQUIRE(room.keys <= 60);

    auto answer = room.desk->complaint(ComplaintId{4});
    answer.waitForFinished();
    const ComplaintView view = *answer.result();
    const Complaint &complaint = view.complaint();
    CHECK(complaint.details.district == room.dong("1147058000"));
    CHECK(complaint.details.subtype == room.kind("C01-1"));
    CHECK(complaint.dispatches.size() == 1);
    QStringList texts = view.texts.values();
    CHECK(texts.contains(QStringLiteral("새울시장 북문 앞")));
    CHECK(texts.contains(QStringLiteral("김영희")));
}

TEST_CASE("Enter takes what is proposed, goes to the first empty field, and Ctrl+Z takes it back", "[proposals]") {
    Room room;
    room.speak(QStringLiteral("신월3동 포트홀"));
    CHECK(room.value(ProposalSlot::Dong) == QStringLiteral("Sinwol 3-dong"));
    CHECK(room.chip(ProposalSlot::Dong)->why().contains(QStringLiteral("신월3동")));
    CHECK(room.chip(ProposalSlot::Kind)->accessibleName().contains(QStringLiteral("Pothole")));
    room.strike(Qt::Key_Return);
    CHECK(room.textOf("dong") == QStringLiteral("Sinwol 3-dong"));
    CHECK(room.form()->draft().subtype == room.kind("C01-1"));
    CHECK(Room::focus() == QStringLiteral("place"));
    CHECK(room.form()->draft().proposed.size() == 2);
    CHECK(room.chip(ProposalSlot::Dong)->isTaken());
    CHECK(room.form()->draft().story == QStringLiteral("신월3동 포트홀"));
    room.strike(Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.textOf("dong").isEmpty());
    CHECK(room.textOf("category").isEmpty());
    CHECK(room.form()->draft().proposed.empty());
    CHECK(Room::focus() == QStringLiteral("story"));
    CHECK(room.value(ProposalSlot::Dong) == QStringLiteral("Sinwol 3-dong"));
}

TEST_CASE("what was typed is never overwritten by a proposal", "[proposals]") {
    Room room;
    room.type("dong", QStringLiteral("Mok 1"));
    Room::press(Qt::Key_Tab);
    room.find<QWidget>("story")->setFocus();
    room.speak(QStringLiteral("신월3동 새울시장 포트홀"));
    CHECK(room.value(ProposalSlot::Dong).isEmpty());
    Room::press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    Room::press(Qt::Key_Return);
    CHECK(room.textOf("dong") == QStringLiteral("Mok 1-dong"));
    CHECK(room.form()->draft().district == room.dong("1147051000"));
    CHECK(room.textOf("place") == QStringLiteral("새울시장"));
    // Half a word counts as typed as well.
    room.type("category", {});
    room.find<ChoiceField>("category")->selectAll();
    Room::compose(u'ㅁ');
    room.find<QWidget>("story")->setFocus();
    CHECK_FALSE(room.form()->draft().subtype == room.kind("C01-1"));
}

TEST_CASE("one key takes one proposal, and the same key takes it out", "[proposals]") {
    Room room;
    room.speak(QStringLiteral("신월3동 포트홀"));
    const auto both = Qt::ControlModifier | Qt::ShiftModifier;
    room.strike(Qt::Key_1, both);
    CHECK(room.textOf("dong") == QStringLiteral("Sinwol 3-dong"));
    CHECK(room.textOf("category").isEmpty());
    CHECK(Room::focus() == QStringLiteral("story"));
    room.strike(Qt::Key_1, both);
    CHECK(room.textOf("dong").isEmpty());
    room.strike(Qt::Key_3, both);
    CHECK(room.form()->draft().subtype == room.kind("C01-1"));
    room.strike(Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.textOf("category").isEmpty());
    CHECK(room.form()->draft().story == QStringLiteral("신월3동 포트홀")); // only then its own words
    QTest::mouseClick(room.chip(ProposalSlot::Dong), Qt::LeftButton);
    CHECK(room.textOf("dong") == QStringLiteral("Sinwol 3-dong"));
}

TEST_CASE("what was taken holds while the caller speaks on, until another proposal is taken", "[proposals]") {
    Room room;
    room.speak(QStringLiteral("신월3동 포트홀"));
    Room::press(Qt::Key_Return);
    room.find<QWidget>("story")->setFocus();
    room.find<SpokenText>("story")->setPlainText(QStringLiteral("목1동 가로등"));
    CHECK(room.textOf("dong") == QStringLiteral("Sinwol 3-dong"));
    CHECK(room.value(ProposalSlot::Dong) == QStringLiteral("Mok 1-dong"));
    CHECK_FALSE(room.chip(ProposalSlot::Dong)->isTaken());
    Room::press(Qt::Key_Return); // fills empty fields only
    CHECK(room.textOf("dong") == QStringLiteral("Sinwol 3-dong"));
    Room::press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(room.textOf("dong") == QStringLiteral("Mok 1-dong"));
    Room::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.textOf("dong") == QStringLiteral("Sinwol 3-dong"));
    // Moving on says yes.
    room.find<QWidget>("dong")->setFocus();
    Room::press(Qt::Key_Tab);
    CHECK(room.value(ProposalSlot::Dong).isEmpty());
    CHECK(room.textOf("dong") == QStringLiteral("Sinwol 3-dong"));
}

TEST_CASE("in its own field Ctrl+Z takes a proposal back, also later", "[proposals]") {
    Room room;
    room.speak(QStringLiteral("신월3동 포트홀"));
    Room::press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("at the corner"));
    Room::press(Qt::Key_Z, Qt::ControlModifier); // the place's own
    CHECK(room.textOf("dong") == QStringLiteral("Sinwol 3-dong"));
    room.find<QWidget>("dong")->setFocus();
    Room::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.textOf("dong").isEmpty());
}

TEST_CASE("proposals are read while a syllable is composed, and do not flicker between two events", "[proposals]") {
    Room room;
    const QString manhole = QStringLiteral("Broken/noisy manhole");
    room.speak(QStringLiteral("맨"));
    CHECK(room.value(ProposalSlot::Kind).isEmpty());
    Room::compose(u'홀');
    CHECK(room.value(ProposalSlot::Kind) == manhole);
    QInputMethodEvent cleared;
    QApplication::sendEvent(QApplication::focusWidget(), &cleared);
    CHECK(room.value(ProposalSlot::Kind) == manhole);
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("홀"));
    QApplication::sendEvent(QApplication::focusWidget(), &done);
    CHECK(room.value(ProposalSlot::Kind) == manhole);
    for (int i = 0; i < 2; ++i)
        Room::press(Qt::Key_Backspace);
    CHECK(comes([&] { return room.value(ProposalSlot::Kind).isEmpty(); }));
}

TEST_CASE("the fields stand still, whatever is proposed", "[proposals]") {
    Room room;
    const int before = room.find<QWidget>("dong")->mapTo(room.form(), QPoint()).y();
    const int tall = room.find<QWidget>("proposals")->height();
    room.speak(QStringLiteral("신월3동 새울시장 포트홀 위험해요"));
    QTest::qWait(50);
    CHECK(room.value(ProposalSlot::Urgent) == QStringLiteral("Urgent"));
    CHECK(room.find<QWidget>("dong")->mapTo(room.form(), QPoint()).y() == before);
    CHECK(room.find<QWidget>("proposals")->height() == tall);
    Room::press(Qt::Key_Return);
    CHECK(room.find<QCheckBox>("urgent")->isChecked());
    CHECK(room.find<QWidget>("dong")->mapTo(room.form(), QPoint()).y() == before);
}

TEST_CASE("where the number called from before is shown, and taken only by its own key", "[proposals]") {
    Room room;
    room.type("story", QStringLiteral("something is broken"));
    room.type("telephone", caller);
    REQUIRE(comes([&] { return room.value(ProposalSlot::Place) == QStringLiteral("새울시장 북문"); }));
    CHECK(room.value(ProposalSlot::Dong) == QStringLiteral("Sinwol 3-dong"));
    CHECK(room.find<QLabel>("proposalsHint")->text().startsWith(QStringLiteral("Ctrl+Shift+1"))); // Enter takes none of them
    Room::press(Qt::Key_Return);
    CHECK(room.textOf("name") == QStringLiteral("김영희"));
    CHECK(room.textOf("place").isEmpty());
    CHECK(Room::focus() == QStringLiteral("dong"));
    Room::press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(room.textOf("place") == QStringLiteral("새울시장 북문"));
}

TEST_CASE("a half-taken call comes back with its proposals marked, in the language of the moment", "[proposals]") {
    Room room;
    room.speak(QStringLiteral("신월3동 포트홀"));
    Room::press(Qt::Key_Return);
    const auto kept = CallDraft::fromJson(room.form()->draft().toJson());
    REQUIRE(kept);
    REQUIRE(kept->proposed.size() == 2);
    CHECK(kept->proposed.front() == QStringLiteral("dong"));
    CHECK(CallDraft::fromJson(QByteArray(R"({"proposed":1})")) == std::nullopt);
    QTest::qWait(300);
    room.close();
    room.open();
    REQUIRE(comes([&] { return room.textOf("dong") == QStringLiteral("Sinwol 3-dong"); }));
    CHECK(room.form()->draft().proposed == kept->proposed);
    REQUIRE(comes([&] { return room.chip(ProposalSlot::Dong)->isVisible(); }));
    CHECK(room.chip(ProposalSlot::Dong)->isTaken());
    room.session->setLanguage(Language::Korean);
    CHECK(comes([&] { return room.chip(ProposalSlot::Dong)->value() == QStringLiteral("신월3동"); }));
    room.session->setLanguage(Language::English);
}

TEST_CASE("beside a step that can be undone, Ctrl+Z means the proposal that was just taken", "[proposals]") {
    Room room;
    UndoBar bar(*room.session, room.panel.get());
    bar.setVisible(true);
    bar.offer(room.desk->request(commands::LogCall{}).id, QStringLiteral("Something was done."));
    room.speak(QStringLiteral("신월3동 새울시장 포트홀"));
    Room::press(Qt::Key_Return);
    REQUIRE(Room::focus() == QStringLiteral("telephone")); // an empty field, which has no typing to take back
    Room::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(room.textOf("dong").isEmpty());
    CHECK(bar.canUndo());
}

TEST_CASE("Shift and Enter is a line of its own in the story", "[proposals]") {
    Room room;
    room.type("story", QStringLiteral("one"));
    Room::press(Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("two"));
    CHECK(room.form()->draft().story == QStringLiteral("one\ntwo"));
}

TEST_CASE("in large text on a small screen every proposal is whole, with its reason", "[proposals]") {
    const auto language = GENERATE(Language::English, Language::Korean);
    const bool large = GENERATE(true, false);
    Room room;
    room.session->setLanguage(language);
    room.session->setTextScale(large ? 200 : 100);
    // The pane of a window of 1280 x 800.
    room.panel->resize(large ? (language == Language::English ? 636 : 528) : 420, 690);
    auto *strip = room.find<ProposalStrip>("proposals");
    const ReferencePointer reference = room.session->reference();
    const QString why =
        language == Language::English ? QStringLiteral("from “맨홀 뚜껑”") : QStringLiteral("“맨홀 뚜껑”에서 읽음");
    const auto wholeWords = [](const QString &shown, const QString &whole) {
        if (shown == whole)
            return true;
        const qsizetype kept = shown.size() - 1;
        return shown.endsWith(u'…') && whole.startsWith(shown.left(kept)) && kept >= 6 &&
               !whole[kept].isLetterOrNumber();
    };
    for (const auto &[id, subtype] : reference->all<Subtype>()) {
        const QString name = language == Language::English ? subtype.en : subtype.ko;
        INFO(name.toStdString());
        for (const ProposalSlot slot : {ProposalSlot::Kind, ProposalSlot::SecondKind, ProposalSlot::ThirdKind}) {
            strip->propose(slot, ProposalWords{QStringLiteral("What"), name, why, slot == ProposalSlot::Kind});
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const ProposalChip::Words shown = strip->chip(slot)->shown();
            if (large || slot == ProposalSlot::Kind) {
                CHECK(shown.value.toStdString() == name.toStdString());
                CHECK_FALSE(shown.why.isEmpty());
            } else {
                CHECK(wholeWords(shown.value, name));
            }
        }
    }
    for (const auto &[id, district] : reference->all<District>()) {
        const QString name = language == Language::English ? district.en : district.ko;
        strip->propose(ProposalSlot::Dong, ProposalWords{QStringLiteral("Dong"), name, why, true});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        CHECK(wholeWords(strip->chip(ProposalSlot::Dong)->shown().value, name));
    }
    strip->propose(ProposalSlot::Urgent, ProposalWords{QStringLiteral("Urgent"), text(Priority::Urgent), why, true});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    CHECK(strip->chip(ProposalSlot::Urgent)->shown().value == text(Priority::Urgent));
    room.session->setLanguage(Language::English);
    room.session->setTextScale(100);
}
