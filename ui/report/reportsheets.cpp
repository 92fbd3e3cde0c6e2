#include "report/reportfile.h"
#include "text/timetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <cmath>
#include <xlsxwriter.h>

namespace baro {

namespace {

struct SheetsSay {
    Q_DECLARE_TR_FUNCTIONS(ReportSheets)
};

/// The formats of a workbook's cells.
struct SheetFormats {
    explicit SheetFormats(lxw_workbook *book) {
        const auto made = [&](const char *number) {
            lxw_format *format = workbook_add_format(book);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            if (number)
                format_set_num_format(format, number);
            return format;
        };
        words = made(nullptr);
        format_set_text_wrap(words);
        title = made(nullptr);
        format_set_bold(title);
        format_set_font_size(title, 14);
        head = made(nullptr);
        format_set_bold(head);
        format_set_text_wrap(head);
        format_set_bg_color(head, 0xEEEEEE);
        format_set_border(head, LXW_BORDER_THIN);
        count = made("#,##0");
        share = made("0.0%");
        day = made("yyyy-mm-dd");
        moment = made("yyyy-mm-dd hh:mm");
    }
    lxw_format *words, *title, *head, *count, *share, *day, *moment;
};

/// A cell of a report as the numbers that stand in a row: a share is its part, the whole and the quotient.
enum class SheetColumn { Plain, Minutes, Share };

SheetColumn columnOf(const ReportSection &section, std::size_t column) {
    SheetColumn found = SheetColumn::Plain;
    for (const ReportRow &row : section.rows) {
        if (std::holds_alternative<ReportShare>(row.cells[column]))
            return SheetColumn::Share;
        if (std::holds_alternative<ReportMinutes>(row.cells[column]))
            found = SheetColumn::Minutes;
    }
    return found;
}

double serialDay(const QDateTime &local) {
    constexpr qint64 firstJulianDay = 2'415'019; // 1899-12-30, from which spreadsheets count
    return static_cast<double>(local.date().toJulianDay() - firstJulianDay) +
           std::floor(local.time().msecsSinceStartOfDay() / 60'000.0) / 1'440.0;
}

class SheetBook {
public:
    SheetBook(const Report &report, const QString &file)
        : m_report(report)
        , m_book(workbook_new(QFile::encodeName(file).constData())) {}

    /// Whether it is written to the end.
    bool made() {
        if (!m_book)
            return false;
        m_formats.emplace(m_book);
        QByteArray title = m_report.title.toUtf8();
        QByteArray office = m_report.office.toUtf8();
        lxw_doc_properties about{};
        about.title = title.data();
        about.company = office.data();
        workbook_set_properties(m_book, &about);
        front();
        for (const ReportSection &section : m_report.sections)
            put(section);
        definitions();
        return workbook_close(m_book) == LXW_NO_ERROR;
    }

private:
    lxw_worksheet *sheet(const QString &heading) {
        // What a tab may be called: at most 31 letters, none of these, none twice.
        QString name = heading;
        for (QChar &letter : name)
            if (QStringLiteral("[]:*?/\\'").contains(letter))
                letter = u' ';
        name = name.simplified().left(27);
        QString unique = name;
        for (int n = 2; m_names.contains(unique.toLower()); ++n)
            unique = QStringLiteral("%1 %2").arg(name).arg(n);
        m_names.insert(unique.toLower());
        lxw_worksheet *made = workbook_add_worksheet(m_book, unique.toUtf8().constData());
        worksheet_set_paper(made, 9); // A4
        worksheet_set_landscape(made);
        worksheet_fit_to_pages(made, 1, 0);
        return made;
    }
    static void words(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format) {
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
    }

    void front() {
        lxw_worksheet *first = sheet(SheetsSay::tr("Report"));
        worksheet_set_column(first, 0, 0, 18, nullptr);
        worksheet_set_column(first, 1, 1, 90, nullptr);
        words(first, 0, 0, m_report.title, m_formats->title);
        lxw_row_t row = 2;
        const auto fact = [&](const QString &name) { words(first, row, 0, name, m_formats->head); };
        fact(SheetsSay::tr("Office"));
        words(first, row++, 1, m_report.office, m_formats->words);
        fact(SheetsSay::tr("Period"));
        words(first, row++, 1, m_report.period, m_formats->words);
        fact(SheetsSay::tr("From"));
        number(first, row++, 1, m_report.first);
        fact(SheetsSay::tr("To"));
        number(first, row++, 1, m_report.last);
        fact(SheetsSay::tr("As of"));
        number(first, row++, 1, m_report.asOf);
        for (const QString &notice : m_report.notices)
            words(first, ++row, 1, notice, m_formats->words);
    }

    void number(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ReportCell &cell) {
        struct Put {
            const SheetBook &book;
            lxw_worksheet *sheet;
            lxw_row_t row;
            lxw_col_t column;
            void put(double value, lxw_format *format, int right = 0) const {
                worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column + right), value, format);
            }
            void operator()(std::monostate) const {}
            void operator()(const QString &text) const { words(sheet, row, column, text, book.m_formats->words); }
            void operator()(std::uint32_t count) const { put(count, book.m_formats->count); }
            void operator()(ReportShare share) const {
                put(share.part, book.m_formats->count);
                put(share.of, book.m_formats->count, 1);
                if (share.of > 0)
                    put(static_cast<double>(share.part) / share.of, book.m_formats->share, 2);
            }
            void operator()(ReportMinutes took) const { put(took.minutes, book.m_formats->count); }
            void operator()(LocalDay day) const {
                put(serialDay(QDateTime(toDate(day), QTime(0, 0))), book.m_formats->day);
            }
            void operator()(Instant at) const {
                put(serialDay(toDateTime(at, book.m_report.zone)), book.m_formats->moment);
            }
        };
        std::visit(Put{*this, sheet, row, column}, cell);
    }

    void put(const ReportSection &section) {
        constexpr lxw_row_t headRow = 3;
        lxw_worksheet *sheet = this->sheet(section.heading);
        words(sheet, 0, 0, section.heading, m_formats->title);
        words(sheet, 1, 0, section.sentence, nullptr);
        if (section.rows.empty())
            return;
        lxw_col_t column = 0;
        std::vector<lxw_col_t> places;
        for (std::size_t i = 0; i < section.columns.size(); ++i) {
            places.push_back(column);
            const QString &title = section.columns[i].title;
            worksheet_set_column(sheet, column, column, i == 0 ? 30 : 16, nullptr);
            switch (columnOf(section, i)) {
            case SheetColumn::Share:
                words(sheet, headRow, column++, SheetsSay::tr("%1: number").arg(title), m_formats->head);
                words(sheet, headRow, column++, SheetsSay::tr("%1: of").arg(title), m_formats->head);
                words(sheet, headRow, column++, SheetsSay::tr("%1: share").arg(title), m_formats->head);
                break;
            case SheetColumn::Minutes:
                words(sheet, headRow, column++, SheetsSay::tr("%1 (minutes)").arg(title), m_formats->head);
                break;
            case SheetColumn::Plain:
                words(sheet, headRow, column++, title, m_formats->head);
            }
        }
        lxw_row_t row = headRow + 1;
        const auto line = [&](const ReportRow &one) {
            // A column of several sorts of figures has no unit in its head: its row says it.
            bool minutes = false;
            for (std::size_t i = 0; i < one.cells.size(); ++i) {
                minutes |=
                    std::holds_alternative<ReportMinutes>(one.cells[i]) && columnOf(section, i) != SheetColumn::Minutes;
                number(sheet, row, places[i], one.cells[i]);
            }
            if (const QString *name = std::get_if<QString>(&one.cells.front()); name && minutes)
                words(sheet, row, 0, SheetsSay::tr("%1 (minutes)").arg(*name), m_formats->words);
            ++row;
        };
        for (const ReportRow &one : section.rows)
            line(one);
        worksheet_autofilter(sheet, headRow, 0, row - 1, static_cast<lxw_col_t>(column - 1));
        if (section.total)
            line(*section.total);
        worksheet_freeze_panes(sheet, headRow + 1, 1);
        worksheet_repeat_rows(sheet, headRow, headRow);
    }

    void definitions() {
        lxw_worksheet *last = sheet(SheetsSay::tr("What the figures count"));
        worksheet_set_column(last, 0, 0, 30, nullptr);
        worksheet_set_column(last, 1, 1, 110, nullptr);
        words(last, 0, 0, SheetsSay::tr("Figure"), m_formats->head);
        words(last, 0, 1, SheetsSay::tr("What it counts"), m_formats->head);
        worksheet_freeze_panes(last, 1, 0);
        lxw_row_t row = 1;
        for (const Definition &one : m_report.definitions) {
            words(last, row, 0, one.term, m_formats->words);
            words(last, row++, 1, one.text, m_formats->words);
        }
    }

    const Report &m_report;
    lxw_workbook *m_book;
    std::optional<SheetFormats> m_formats;
    QSet<QString> m_names;
};

} // namespace

Result<QByteArray> xlsxOf(const Report &report) {
    const QTemporaryDir scratch;
    const QString file = scratch.filePath(QStringLiteral("report.xlsx"));
    QFile written(file);
    if (!scratch.isValid() || !SheetBook(report, file).made() || !written.open(QIODevice::ReadOnly))
        return refuse(ProblemCode::CannotWrite, {file, written.errorString()});
    return written.readAll();
}

} // namespace baro
