package nl.samenhang.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Requires;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template has at hand: the words of {@link Wording}, who is looking and what they may
 * do, and the form that is being written.
 */
public final class Page extends Wording {

    private final Visit visit;
    private final Formulieren forms;
    private final UnaryOperator<String> assets;
    private final Werkteller work;
    private final List<Menupunt> menu;
    private final List<Tekst> banners;

    /** What was typed before into the form that is being written now. */
    private Optional<Map<String, List<String>>> current = Optional.empty();

    Page(
            Visit visit,
            Formulieren forms,
            Texts texts,
            Dates dates,
            UnaryOperator<String> assets,
            Werkteller work,
            List<Menupunt> menu,
            List<Tekst> banners) {
        super(visit.locale(), texts, dates);
        this.visit = visit;
        this.forms = forms;
        this.assets = assets;
        this.work = work;
        this.menu = menu;
        this.banners = banners;
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

    /** The role in which the reader works, for who has more than one. */
    public Optional<String> rol() {
        return visit.gebruiker().filter(g -> g.rollen().size() > 1).map(Gebruiker::rol);
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
    public Menu menu() {
        return Menu.of(
                isMedewerker() ? menu.stream().filter(m -> may(m.recht())).toList() : List.of());
    }

    /** Whether this page is the one at the path, or stands below it. */
    public boolean isAt(String pad) {
        return visit.url().equals(pad) || visit.url().startsWith(pad + "?");
    }

    public Optional<CsrfToken> csrf() {
        return visit.csrf();
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

    /** What stands above this page as long as it lasts. */
    public List<Tekst> banners() {
        return banners;
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

    /** Whether an interrupted form comes back here: what it is folded in then stands open. */
    public boolean returns(String actie) {
        return forms.returns(actie);
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
