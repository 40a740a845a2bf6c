package cn.lawcampaign.intake.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.security.Throttle;

/** Tracking for programs. A POST, so that number and code stand in no address and no log. */
@Path("/api/reports/track")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class TrackResource {

    private final Tracking tracking;
    private final Throttle throttle;
    private final Campaign campaign;

    public TrackResource(Tracking tracking, Throttle throttle, Campaign campaign) {
        this.tracking = tracking;
        this.throttle = throttle;
        this.campaign = campaign;
    }

    @POST
    @Operation(summary = "查询进度 · follow a report")
    @APIResponse(responseCode = "200", description = "状态、经过和回复 · status, timeline and messages")
    @APIResponse(responseCode = "400", description = "受理编号有误，见 violations · no such number can exist, see violations")
    @APIResponse(responseCode = "404", description = "编号与查询码不符或不存在 · no report has this number and code")
    @APIResponse(responseCode = "429", description = "请按 Retry-After 稍后再试 · slow down, see Retry-After")
    public TrackedView track(TrackInput input, RoutingContext context) {
        throttle.take("track", context.request().remoteAddress());
        if (input == null) {
            throw new Problem(ProblemType.BAD_REQUEST);
        }
        Tracking.complaint(input.number()).ifPresent(wrong -> {
            throw Problem.invalid(wrong);
        });
        return tracking.open(input.number(), input.queryCode()).map(t -> TrackedView.of(t, campaign.zone()))
                .orElseThrow(() -> new Problem(Tracking.NO_SUCH_PAIR));
    }
}
