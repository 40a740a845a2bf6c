package cn.lawcampaign.notification.notice;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.delivery.Delivery;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.CurrentViewer;

/** The log of deliveries, page by page. */
@ApplicationScoped
class DeliveryLog {

    static final int PAGE = 100;
    private static final int LAST_PAGE = 10_000;

    private final VisibleMails mails;
    private final CurrentViewer viewer;
    private final Campaign campaign;

    DeliveryLog(VisibleMails mails, CurrentViewer viewer, Campaign campaign) {
        this.mails = mails;
        this.viewer = viewer;
        this.campaign = campaign;
    }

    /**
     * @param page from 1; null for the first
     * @throws Problem 400 when it is no page number
     */
    LogPage page(String page, boolean waitingOnly) {
        int number = number(page);
        List<Delivery> found = waitingOnly
                ? mails.waiting(viewer.get(), PAGE)
                : mails.latest(viewer.get(), PAGE + 1, (number - 1) * PAGE);
        List<DeliveryView> shown = found.stream().limit(PAGE).map(d -> DeliveryView.of(d, campaign)).toList();
        return new LogPage(shown, number, !waitingOnly && found.size() > PAGE);
    }

    /** @param more whether older ones follow */
    public record LogPage(List<DeliveryView> deliveries, int page, boolean more) {
    }

    private static int number(String page) {
        if (page == null || page.isBlank()) {
            return 1;
        }
        if (!page.matches("[0-9]{1,5}") || Integer.parseInt(page) < 1 || Integer.parseInt(page) > LAST_PAGE) {
            throw Problem.invalid(Violation.of("page", "页码应为 1 到 " + LAST_PAGE + " 的整数",
                    "The page is a whole number from 1 to " + LAST_PAGE));
        }
        return Integer.parseInt(page);
    }
}
