#include "exchange/mapping.h"

#include <catch2/catch.hpp>

using namespace baro;

namespace {

QByteArray whole(const QByteArray &fields, const QByteArray &more = {}) {
    return R"({"source": "s", "zone": "Asia/Seoul", )" + more +
           R"("fields": {"received": {"column": "Day", "forms": ["iso"]})" +
           (fields.isEmpty() ? QByteArray() : ", " + fields) + "}}";
}

/// "where what value" of the refusal.
std::string refusal(const QByteArray &json) {
    const auto mapping = readMapping(json);
    REQUIRE_FALSE(mapping);
    CHECK(mapping.error().code == ProblemCode::BadMapping);
    return mapping.error().arguments.join(u' ').trimmed().toStdString();
}

} // namespace

TEST_CASE("the smallest mapping names a source and a zone and the receipt", "[exchange]") {
    const auto mapping = readMapping(whole(""));
    REQUIRE(mapping);
    CHECK(mapping->source == u"s");
    CHECK(mapping->zone == QTimeZone("Asia/Seoul"));
    CHECK(mapping->encoding == Encoding::Auto);
    CHECK(mapping->delimiter == ',');
    CHECK(mapping->key.isEmpty());
    CHECK_FALSE(mapping->closed);
    CHECK_FALSE(mapping->district);
}

TEST_CASE("a mapping with a key that is not known is refused by its path", "[exchange]") {
    CHECK(refusal(whole("", R"("colour": 1, )")) == "colour not_known");
    CHECK(refusal(whole(R"("storey": {"column": "A"})")) == "fields.storey not_known");
    CHECK(refusal(whole(R"("district": {"column": "A", "value": {}})")) == "fields.district.value not_known");
    CHECK(refusal(whole(R"("district": {"constant": "outside", "column": "A"})")) ==
          "fields.district.column not_known");
    CHECK(refusal(whole(R"("subtype": {"column": "A", "patterns": [{"match": "x", "code": "C", "flag": 1}]})")) ==
          "fields.subtype.patterns[0].flag not_known");
    CHECK(refusal(whole(R"("story": {"column": "A", "constant": "B"})")) == "fields.story.constant not_known");
    CHECK(refusal(whole(R"("closed": {"same": "received", "forms": []})")) == "fields.closed.forms not_known");
}

TEST_CASE("a mapping that lacks something is refused by its path", "[exchange]") {
    CHECK(refusal("{}") == "source missing");
    CHECK(refusal(R"({"source": "s", "zone": "Asia/Seoul"})") == "fields missing");
    CHECK(refusal(R"({"source": "s", "zone": "Asia/Seoul", "fields": {}})") == "fields.received missing");
    CHECK(refusal(R"({"source": "s", "zone": "Asia/Seoul", "fields": {"received": {"column": "A"}}})") ==
          "fields.received.forms missing");
    CHECK(refusal(R"({"source": "s", "zone": "Asia/Seoul", "fields": {"received": {"column": "A", "forms": []}}})") ==
          "fields.received.forms missing");
    CHECK(refusal(whole(R"("district": {})")) == "fields.district.column missing");
    CHECK(refusal(whole(R"("story": {})")) == "fields.story.template missing");
}

TEST_CASE("a mapping with a wrong value is refused by its path and the value", "[exchange]") {
    CHECK(refusal("{") == "not_json 1");
    CHECK(refusal("[]") == "not_json 1");
    CHECK(refusal(R"({"source": 1})") == "source wrong_type");
    CHECK(refusal(R"({"source": " "})") == "source bad_value");
    CHECK(refusal(R"({"source": "s", "zone": "Mars"})") == "zone bad_value Mars");
    CHECK(refusal(whole("", R"("encoding": "cp949", )")) == "encoding bad_value cp949");
    CHECK(refusal(whole("", R"("delimiter": "ab", )")) == "delimiter bad_value ab");
    CHECK(refusal(whole("", R"("first_year": 19, )")) == "first_year bad_value 19");
    CHECK(refusal(whole("", R"("key": "A", )")) == "key wrong_type");
    CHECK(refusal(whole(R"("closed": {"column": "A", "forms": ["HH:mm"]})")) ==
          "fields.closed.forms[0] bad_value HH:mm");
    CHECK(refusal(whole(R"("closed": {"column": "A", "forms": ["iso", "yyyy"]})")) ==
          "fields.closed.forms[1] bad_value yyyy");
    CHECK(refusal(whole(R"("closed": {"column": "A", "forms": ["iso"], "when_empty": "x"})")) ==
          "fields.closed.when_empty bad_value x");
    CHECK(refusal(whole(R"("channel": {"constant": "pigeon"})")) == "fields.channel.constant bad_value pigeon");
    CHECK(refusal(whole(R"("outcome": {"column": "A", "values": {"B": "fixed"}})")) ==
          "fields.outcome.values.B bad_value fixed");
    CHECK(refusal(whole(R"("subtype": {"column": "A", "patterns": [{"match": "(", "code": "C01-1"}]})")) ==
          "fields.subtype.patterns[0].match bad_value (");
    CHECK(refusal(whole(R"("subtype": {"column": "A", "values": {"Abc": "C01-1", "ABC": "C01-2"}})")) ==
          "fields.subtype.values.Abc repeated C01-1");
    CHECK(refusal(whole(R"("story": {"template": "{A"})")) == "fields.story.template bad_value {A");
    CHECK(refusal(whole(R"("story": {"template": ["{A}", "}"]})")) == "fields.story.template[1] bad_value }");
}
