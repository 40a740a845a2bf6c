package cn.lawcampaign.intake.mail.taking;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.evidence.Attaching;
import cn.lawcampaign.intake.evidence.Baskets;
import cn.lawcampaign.intake.evidence.Reception;
import cn.lawcampaign.intake.mail.MailConfig;
import cn.lawcampaign.intake.report.Attachments;

/** Makes baskets for mails, and of a basket's files a report's. */
@ApplicationScoped
class MailBaskets {

    private final Baskets baskets;
    private final Reception reception;
    private final Attaching attaching;
    private final long largest;

    MailBaskets(Baskets baskets, Reception reception, Attaching attaching, MailConfig config) {
        this.baskets = baskets;
        this.reception = reception;
        this.attaching = attaching;
        this.largest = config.largest().asLongValue();
    }

    MailBasket fresh() {
        return new MailBasket(baskets, reception, largest);
    }

    /** A mail on its way to its report. */
    Attachments of(MailBasket basket, MailFiles.Handing mail) {
        return new MailFiles(attaching.of(basket.basket(), List.of()), mail);
    }
}
