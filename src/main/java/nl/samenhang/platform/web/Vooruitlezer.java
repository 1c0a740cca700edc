package nl.samenhang.platform.web;

import nl.samenhang.platform.database.Contexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Reads what the frame around every page shows at the end of the transaction of the handler: how
 * much work waits, and what must stand above the page. The page that is drawn after it would need a
 * transaction of its own to ask.
 */
@Component
class Vooruitlezer implements TransactionExecutionListener {

    private final ObjectProvider<Werkteller> work;
    private final Banners banners;

    Vooruitlezer(ObjectProvider<Werkteller> work, Banners banners) {
        this.work = work;
        this.banners = banners;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (!Contexts.isForShowing()) {
            return;
        }
        var medewerker = PageFactory.isMedewerker(PageFactory.user());
        if (medewerker) {
            work.ifAvailable(Werkteller::count);
        }
        if (RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes attributes) {
            banners.above(PageFactory.url(attributes.getRequest()), medewerker);
        }
    }
}
