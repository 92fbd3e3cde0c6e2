#pragma once

#include "desk/office.h"
#include "desk/reader.h"
#include "store/verify.h"
#include "support/manualclock.h"

#include <QTemporaryDir>

#include <memory>

namespace baro::tests {

/// An office on a real file in a temporary folder, with a clock that stands and chance that repeats.
class TestOffice {
public:
    explicit TestOffice(std::uint64_t seed = 1);

    QString file() const { return m_folder.filePath(QStringLiteral("office.sqlite")); }
    QString folder() const { return m_folder.path(); }
    /// Opens the file once more, as the next start of the program would.
    void reopen();

    Request request(Command command);
    /// Carries out and fails the test when it is refused.
    Receipt done(Command command);
    Receipt done(Request request);
    /// The code of the refusal; fails the test when it is carried out.
    ProblemCode refused(Command command);
    ProblemCode refused(Request request);

    SpokenDetails details(const QString &story = QStringLiteral("시장 앞 맨홀에서 김이 나요")) const;
    ComplaintId receive();
    ComplaintId receive(SpokenDetails details);
    const Complaint &complaint(ComplaintId id);
    ComplaintView view(ComplaintId id);

    SubtypeId subtype(const char *code) const;
    SquadId squad(const char *code) const;
    AgencyId agency(const char *code) const;
    DistrictId district(const QString &ko) const;

    ManualClock clock;
    SeededRandom random;
    OperatorId actor;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Office> office;

private:
    QTemporaryDir m_folder;
    ComplaintView m_view;
};

} // namespace baro::tests
