package nl.samenhang.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Stream;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Tekst;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** How a page says things in the language of its reader: texts, days and moments. */
public abstract sealed class Wording permits Page {

    private final Locale locale;
    private final Texts texts;
    private final Dates dates;

    Wording(Locale locale, Texts texts, Dates dates) {
        this.locale = locale;
        this.texts = texts;
        this.dates = dates;
    }

    /** {@code nl} or {@code en}. */
    public String taal() {
        return locale.getLanguage();
    }

    /** The text of a key in the language of the reader. */
    public String t(String sleutel, Object... argumenten) {
        return texts.t(locale, sleutel, argumenten);
    }

    /** A sentence; an argument that is a day is shown as people write it. */
    public String t(Tekst tekst) {
        return t(tekst.sleutel(), tekst.argumenten().stream().map(dates::readable).toArray());
    }

    /** What is wrong with a field, as a sentence. */
    public String t(Veldfout fout) {
        return texts.getMessage(readable(fout.melding()), locale);
    }

    private MessageSourceResolvable readable(MessageSourceResolvable melding) {
        var given = melding.getArguments();
        if (given == null) {
            return melding;
        }
        var arguments =
                Stream.of(given)
                        .map(one -> one instanceof String text ? dates.readable(text) : one)
                        .toArray();
        return new DefaultMessageSourceResolvable(
                melding.getCodes(), arguments, melding.getDefaultMessage());
    }

    /** A day as people say it: "morgen, ma 23 nov". */
    public String datum(LocalDate date) {
        return dates.day(date);
    }

    /** A day without the day of the week: "23 nov 2026". */
    public String dag(LocalDate date) {
        return dates.plain(date);
    }

    /** A month: "november 2026". */
    public String maand(YearMonth month) {
        return dates.month(month);
    }

    /** A day in full, for the tooltip and for paper: "maandag 23 november 2026". */
    public String voluit(LocalDate date) {
        return dates.exact(date);
    }

    /** "vandaag om 14:03". */
    public String moment(Instant instant) {
        return dates.moment(instant);
    }

    public String voluit(Instant instant) {
        return dates.exact(instant);
    }

    /** The day on which a moment falls here. */
    public LocalDate dagVan(Instant instant) {
        return dates.at(instant).toLocalDate();
    }

    /** "14:03". */
    public String tijd(Instant instant) {
        return dates.time(instant);
    }

    public LocalDate vandaag() {
        return dates.today();
    }

    /** "sinds 3 mrt 2026" or "3 mrt 2026 tot 1 apr 2026". */
    public String periode(Periode periode) {
        return periode.tot()
                .map(tot -> t("web.datum.van-tot", dag(periode.van()), dag(tot)))
                .orElseGet(() -> t("web.datum.sinds", dag(periode.van())));
    }

    /** The same by its first and its last day, as letters say it. */
    public String dagen(Periode periode) {
        return periode.tot()
                .map(
                        tot ->
                                t(
                                        "web.datum.van-tot-en-met",
                                        dag(periode.van()),
                                        dag(tot.minusDays(1))))
                .orElseGet(() -> t("web.datum.sinds", dag(periode.van())));
    }

    /** Completed years on the day of today. */
    public int leeftijd(LocalDate geboortedatum) {
        return Period.between(geboortedatum, vandaag()).getYears();
    }
}
