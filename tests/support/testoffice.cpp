#include "support/testoffice.h"

#include <catch2/catch.hpp>

namespace baro::tests {

TestOffice::TestOffice(std::uint64_t seed)
    : random(seed) {
    REQUIRE(m_folder.isValid());
    reopen();
    actor = office->reference()->idOf<Operator>(QStringLiteral("op1")).value();
}

void TestOffice::reopen() {
    office.reset();
    connection.reset();
    connection = std::make_unique<Connection>(file(), Access::ReadWrite);
    office = std::make_unique<Office>(*connection, clock, random);
    office->open();
}

Request TestOffice::request(Command command) {
    Request request;
    request.id = newCommandId(clock.now(), random);
    request.actor = actor;
    request.command = std::move(command);
    return request;
}

Receipt TestOffice::done(Command command) {
    return done(request(std::move(command)));
}

Receipt TestOffice::done(Request request) {
    const Result<Receipt> receipt = office->execute(std::move(request));
    INFO("refused: " << (receipt ? std::string() : codeText(receipt.error().code).toStdString()));
    REQUIRE(receipt.has_value());
    return *receipt;
}

ProblemCode TestOffice::refused(Command command) {
    return refused(request(std::move(command)));
}

ProblemCode TestOffice::refused(Request request) {
    const Result<Receipt> receipt = office->execute(std::move(request));
    REQUIRE_FALSE(receipt.has_value());
    return receipt.error().code;
}

SpokenDetails TestOffice::details(const QString &story) const {
    SpokenDetails details;
    details.district = district(QStringLiteral("신월3동"));
    details.subtype = subtype("C02-1");
    details.story = wordsOf(story);
    details.place = wordsOf(QStringLiteral("시장 앞"));
    details.name = wordsOf(QStringLiteral("김민원"));
    details.telephone = wordsOf(QStringLiteral("010-1234-5678"));
    return details;
}

ComplaintId TestOffice::receive() {
    return receive(details());
}

ComplaintId TestOffice::receive(SpokenDetails details) {
    return done(commands::Receive{std::move(details), {}, {}}).complaints.front();
}

const Complaint &TestOffice::complaint(ComplaintId id) {
    m_view = view(id);
    return m_view.folded.complaint;
}

ComplaintView TestOffice::view(ComplaintId id) {
    std::optional<ComplaintView> found = Reader(*connection).complaint(id);
    REQUIRE(found.has_value());
    return *std::move(found);
}

SubtypeId TestOffice::subtype(const char *code) const {
    return office->reference()->idOf<Subtype>(QString::fromLatin1(code)).value();
}
SquadId TestOffice::squad(const char *code) const {
    return office->reference()->idOf<Squad>(QString::fromLatin1(code)).value();
}
AgencyId TestOffice::agency(const char *code) const {
    return office->reference()->idOf<Agency>(QString::fromLatin1(code)).value();
}
DistrictId TestOffice::district(const QString &ko) const {
    for (const auto &[id, entry] : office->reference()->all<District>())
        if (entry.ko == ko)
            return id;
    FAIL("no such district");
    return {};
}

} // namespace baro::tests
