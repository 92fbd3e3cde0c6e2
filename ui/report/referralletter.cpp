#include "report/referralletter.h"

#include "report/account.h"
#include "report/markup.h"
#include "text/codetext.h"
#include "text/districttext.h"
#include "text/timetext.h"

#include <QCoreApplication>

#include <stdexcept>

namespace baro {

namespace {

struct LetterSay {
    Q_DECLARE_TR_FUNCTIONS(ReferralLetter)
};

constexpr std::chrono::hours lawGives{8};

class Letter {
public:
    Letter(const ComplaintView &view, int no, const Reference &reference, Language language, Instant now)
        : m_view(view)
        , m_reference(reference)
        , m_language(language)
        , m_now(now)
        , m_masked(maskedTexts(view)) {
        const Referral *found = view.complaint().referral(no);
        if (!found)
            throw std::logic_error("a letter of a referral that there is none of");
        m_referral = found;
    }

    Paper paper() const {
        Paper letter;
        const QString number = complaint().number.toString();
        letter.title = m_referral->transfer ? LetterSay::tr("Transfer, %1", "number").arg(number)
                                            : LetterSay::tr("Request for cooperation, %1", "number").arg(number);
        letter.html = markup::title(m_referral->transfer ? LetterSay::tr("Transfer of a complaint")
                                                         : LetterSay::tr("Request for cooperation")) +
                      markup::facts(facts()) + markup::paragraph(asked()) +
                      markup::paragraph(LetterSay::tr("%1, %2", "office, date")
                                            .arg(office(), dateText(m_now, m_reference.zone(), m_language)));
        return letter;
    }

    QString lines() const {
        QStringList lines{m_referral->transfer ? LetterSay::tr("Transfer of a complaint")
                                               : LetterSay::tr("Request for cooperation")};
        for (const auto &[name, value] : facts())
            if (!value.isEmpty())
                lines << LetterSay::tr("%1: %2", "name, value").arg(name, value.simplified());
        lines << asked() << office();
        return lines.join(u'\n');
    }

private:
    const Complaint &complaint() const { return m_view.complaint(); }
    template<class Entry, class Id>
    QString name(const std::optional<Id> &id) const {
        const Entry *entry = id ? m_reference.find<Entry>(*id) : nullptr;
        return entry ? nameIn(m_language, *entry) : QString();
    }
    QString masked(const std::optional<TextRef> &ref) const { return ref ? m_masked.value(ref->id) : QString(); }
    QString office() const {
        return m_reference.setting(m_language == Language::Korean ? QStringLiteral("office.name")
                                                                  : QStringLiteral("office.name.en"));
    }

    QString dong() const {
        const auto id = complaint().details.district;
        const District *district = id ? m_reference.find<District>(*id) : nullptr;
        return district ? districtThenText(m_language, *district, complaint().receivedAt, m_now) : QString();
    }

    QList<std::pair<QString, QString>> facts() const {
        const Details &details = complaint().details;
        const Agency *agency = m_reference.find<Agency>(m_referral->agency);
        QString caller = LetterSay::tr("stays with us");
        if (m_referral->disclosed) {
            const QString who = m_view.text(details.name);
            const QString telephone = telephoneText(m_view.text(details.telephone));
            caller = LetterSay::tr("%1 (handed on: %2)", "name and telephone, ground")
                         .arg(who.isEmpty() || telephone.isEmpty() ? who + telephone
                                                                   : LetterSay::tr("%1, %2", "name, telephone").arg(who, telephone),
                              text(*m_referral->disclosed));
        }
        return {{LetterSay::tr("To"), name<Agency>(std::optional(m_referral->agency))},
                {LetterSay::tr("Telephone"), agency ? agency->telephone : QString()},
                {LetterSay::tr("Spoken to"), masked(m_referral->contact)},
                {LetterSay::tr("Their reference"), masked(m_referral->reference)},
                {LetterSay::tr("Our number"), complaint().number.toString()},
                {LetterSay::tr("Received"), time(complaint().receivedAt)},
                {LetterSay::tr("What"), details.subtype ? name<Subtype>(details.subtype) : name<Category>(details.category)},
                {LetterSay::tr("Dong"), dong()},
                {LetterSay::tr("Place"), masked(details.place)},
                {LetterSay::tr("Address"), masked(details.address)},
                {LetterSay::tr("Said"), masked(details.story)},
                {LetterSay::tr("Caller"), caller}};
    }
    QString time(Instant at) const { return dateAndTime(at, m_reference.zone(), m_language); }

    QString asked() const {
        if (m_referral->transfer) {
            const QString why = masked(complaint().cycle().resolution);
            const QString sentence = LetterSay::tr("By its matter this complaint belongs to you. We hand it over to you and "
                                                   "have told the person who made it; please answer them directly.");
            return why.isEmpty() ? sentence : LetterSay::tr("%1 Why: %2").arg(sentence, why);
        }
        return m_referral->promisedAt
                   ? LetterSay::tr("Please see to it and reply by %1. The complaint stays with us until then; should you need "
                                   "longer, tell us before, once.")
                         .arg(time(*m_referral->promisedAt))
                   : LetterSay::tr("Please see to it and tell us the result. The complaint stays with us until then.");
    }

    const ComplaintView &m_view;
    const Reference &m_reference;
    Language m_language;
    Instant m_now;
    QHash<TextId, QString> m_masked;
    const Referral *m_referral = nullptr;
};

} // namespace

std::optional<Instant> transferDue(const Complaint &complaint, const Reference &reference) {
    return reference.calendar().legal().after(complaint.receivedAt, lawGives);
}

Paper letterOf(const ComplaintView &view, int referral, const Reference &reference, Language language, Instant now) {
    return Letter(view, referral, reference, language, now).paper();
}

QString letterText(const ComplaintView &view, int referral, const Reference &reference, Language language, Instant now) {
    return Letter(view, referral, reference, language, now).lines();
}

} // namespace baro
