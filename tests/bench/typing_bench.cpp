#include "bench/measured.h"
#include "intake/spokentext.h"
#include "ui/intakeroom.h"

#include <QPlainTextEdit>

using namespace baro;
using namespace baro::tests;

namespace {

Measured keysBehind(QPlainTextEdit &field, const QString &text) {
    field.setPlainText({});
    field.setFocus();
    field.insertPlainText(text);
    field.moveCursor(QTextCursor::End);
    QTest::qWait(300);
    Measured keys;
    for (int i = 0; i < 40; ++i) {
        keys.once([&] {
            QTest::keyClick(&field, Qt::Key_A);
            QCoreApplication::processEvents();
        });
        QTest::qWait(20);
    }
    return keys;
}

} // namespace

TEST_CASE("what a key costs behind a long story") {
    IntakeRoom room;
    auto *story = room.find<SpokenText>("story");
    QPlainTextEdit bare;
    bare.resize(story->size());
    bare.setFont(story->font());
    const QString sentence = QStringLiteral("시장 앞 하수구에서 물이 계속 솟아 나오고 있어요. ");
    const QString lines = sentence.trimmed() + u'\n';
    const QString solid = QStringLiteral("가");
    std::printf("\n");
    for (const int size : {100, 2'000, 20'000}) {
        const auto of = [size](const QString &part) { return part.repeated(size / part.size()); };
        bare.show();
        const auto measure = [&](const char *name, const QString &text) {
            const Measured floor = keysBehind(bare, text);
            const Measured ours = keysBehind(*story, text);
            std::printf("%6d letters, %s: %.2f times a bare field\n", size, name, ours.median() / floor.median());
            floor.print("a bare field");
            ours.print("the new call");
        };
        measure("one paragraph", of(sentence));
        measure("a paragraph a sentence", of(lines));
        measure("without blanks", of(solid));
    }
}
