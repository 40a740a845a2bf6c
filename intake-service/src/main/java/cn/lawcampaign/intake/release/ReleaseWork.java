package cn.lawcampaign.intake.release;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.desk.DeskLine;
import cn.lawcampaign.intake.desk.DeskWork;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;

/** What waits to be released, on a clerk's start page. */
@ApplicationScoped
class ReleaseWork implements DeskWork {

    private static final int PLACE = 40;

    private final WaitingReleases waiting;

    ReleaseWork(WaitingReleases waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<DeskLine> of(Viewer person) {
        if (!person.has(Roles.CLERK)) {
            return List.of();
        }
        List<WaitingReleases.Waiting> own = waiting.of(person);
        long asked = own.stream().filter(one -> one.ask() != null).count();
        return List.of(new DeskLine(PLACE, Text.of("待核对放行", "To be checked and released"), own.size(),
                own.stream().map(one -> one.report().receivedAt()).min((a, b) -> a.compareTo(b)).orElse(null),
                "/desk/releases", Text.of("没有待放行的文字和附件。邮件、来信登记后会出现在这里。",
                        "Nothing waits. Mails and letters come here once they are registered."),
                asked == 0
                        ? null
                        : Text.of("其中 " + asked + " 件办理单位已催要", asked + " of them asked for by a unit")));
    }
}
