package nl.samenhang.platform.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Requires;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template has at hand: texts, dates in human words, who is looking and what they may
 * do.
 */
public final class Page {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final Visit visit;
    private final Formulieren forms;
    private final Texts texts;
    private final Dates dates;
    private final UnaryOperator<String> assets;
    private final Werkteller work;
    private final List<Menupunt> menu;

    /** What was typed before into the form that is being written now. */
    private Optional<Map<String, List<String>>> current = Optional.empty();

    Page(
            Visit visit,
            Formulieren forms,
            Texts texts,
            Dates dates,
            UnaryOperator<String> assets,
            Werkteller work,
            List<Menupunt> menu) {
        this.visit = visit;
        this.forms = forms;
        this.texts = texts;
        this.dates = dates;
        this.assets = assets;
        this.work = work;
        this.menu = menu;
    }

    /** The text of a key in the language of the reader. */
    public String t(String sleutel, Object... argumenten) {
        return texts.t(visit.locale(), sleutel, argumenten);
    }

    /** A sentence; an argument that is a day is shown as people write it. */
    public String t(Tekst tekst) {
        return t(tekst.sleutel(), tekst.argumenten().stream().map(dates::readable).toArray());
    }

    /** What is wrong with a field, as a sentence. */
    public String t(Veldfout fout) {
        return texts.getMessage(readable(fout.melding()), visit.locale());
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

    /** Completed years on the day of today. */
    public int leeftijd(LocalDate geboortedatum) {
        return Period.between(geboortedatum, vandaag()).getYears();
    }

    /** Money in eurocent as "EUR 1.234,56" is written with its sign. */
    public String euro(long cent) {
        return NumberFormat.getCurrencyInstance(DUTCH).format(cent / 100.0);
    }

    /** Whether the reader has this right: only shows or hides, the handler guards itself. */
    public boolean may(String recht) {
        return switch (recht) {
            case Requires.IEDEREEN -> true;
            case Requires.MEDEWERKER -> isMedewerker();
            case Requires.INWONER -> isInwoner();
            default -> visit.gebruiker().map(g -> g.rechten().contains(recht)).orElse(false);
        };
    }

    public boolean isMedewerker() {
        return isSoort("MEDEWERKER");
    }

    public boolean isInwoner() {
        return isSoort("INWONER");
    }

    /** The name of who is logged in; empty for a visitor. */
    public Optional<String> naam() {
        return visit.gebruiker().map(Gebruiker::naam);
    }

    /** For which municipality the reader works now; empty for who works for one only. */
    public Optional<String> gemeente() {
        return visit.gemeente();
    }

    /** How much waits for this employee. */
    public int werk() {
        return isMedewerker() ? work.count() : 0;
    }

    /** The pages that this employee reaches from everywhere. */
    public List<Menupunt> menu() {
        return isMedewerker() ? menu.stream().filter(m -> may(m.recht())).toList() : List.of();
    }

    /** Whether this page is the one at the path, or stands below it. */
    public boolean isAt(String pad) {
        return visit.url().equals(pad) || visit.url().startsWith(pad + "?");
    }

    public Optional<CsrfToken> csrf() {
        return visit.csrf();
    }

    /** {@code nl} or {@code en}. */
    public String taal() {
        return visit.locale().getLanguage();
    }

    /** The address of this page without the host, with its query. */
    public String url() {
        return visit.url();
    }

    /** This page in the other language. */
    public String urlIn(String taal) {
        return visit.url() + (visit.url().contains("?") ? "&" : "?") + "taal=" + taal;
    }

    /** Whether this page answers a form that was not accepted. */
    public boolean refused() {
        return visit.refused();
    }

    public List<Notice> notices() {
        return visit.notices();
    }

    /** The address of a static file with the hash of its content in it. */
    public String asset(String path) {
        return assets.apply(path);
    }

    /**
     * The form component starts here; until {@link #close()} fields show what belongs in this form.
     */
    public Formulierstand open(String actie, boolean concept) {
        var form = forms.open(actie, concept);
        current = form.ingevuld();
        return form;
    }

    public void close() {
        current = Optional.empty();
    }

    public String value(FormState form, String veld) {
        return values(form, veld).stream().findFirst().orElse("");
    }

    public boolean has(FormState form, String veld, Object waarde) {
        return values(form, veld).contains(waarde.toString());
    }

    /** All values of a field, such as the choices that were made. */
    public List<String> values(FormState form, String veld) {
        return current.map(typed -> typed.getOrDefault(veld, List.of()))
                .orElseGet(() -> form.values(veld));
    }

    private boolean isSoort(String soort) {
        return visit.gebruiker().map(g -> g.soort().equals(soort)).orElse(false);
    }
}
