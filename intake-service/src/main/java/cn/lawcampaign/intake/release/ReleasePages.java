package cn.lawcampaign.intake.release;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.Pages;

/** The texts of one report before agencies read them. What was typed is never lost: a page that can't do it comes back with it. */
@Path("/desk/releases/{report}")
@RolesAllowed(Roles.CLERK)
public class ReleasePages {

    private final ReleaseGate gate;
    private final Releasing releasing;
    private final ReleaseScreen screen;
    private final CurrentViewer viewer;

    ReleasePages(ReleaseGate gate, Releasing releasing, ReleaseScreen screen, CurrentViewer viewer) {
        this.gate = gate;
        this.releasing = releasing;
        this.screen = screen;
        this.viewer = viewer;
    }

    @GET
    public Response one(UUID report) {
        return screen.show(gate.open(viewer.get(), report));
    }

    @POST
    @Path("/mask")
    public Response mask(UUID report, MultivaluedMap<String, String> sent) {
        return screen.act(report, sent, (clerk, head) -> releasing.mask(clerk, head, sent.getFirst("word"),
                ReleaseScreen.seen(sent)));
    }

    @POST
    @Path("/unmask")
    public Response unmask(UUID report, MultivaluedMap<String, String> sent) {
        return screen.act(report, sent, (clerk, head) -> releasing.unmask(clerk, head, sent.getFirst("unmask"),
                sent.getFirst("reason.unmask"), ReleaseScreen.seen(sent)));
    }

    @POST
    @Path("/decline")
    public Response decline(UUID report, MultivaluedMap<String, String> sent) {
        return screen.act(report, sent, (clerk, head) -> releasing.decline(clerk, head,
                sent.getFirst("reason.decline"), ReleaseScreen.seen(sent)));
    }

    /** @param text "main", or an addition's id */
    @POST
    @Path("/texts/{text}/release")
    public Response release(UUID report, String text, MultivaluedMap<String, String> sent) {
        return screen.act(report, sent,
                (clerk, head) -> releasing.release(clerk, head, supplement(text), ReleaseScreen.seen(sent)));
    }

    @POST
    @Path("/texts/{text}/withdraw")
    public Response withdraw(UUID report, String text, MultivaluedMap<String, String> sent) {
        return screen.act(report, sent, (clerk, head) -> releasing.withdraw(clerk, head, supplement(text),
                sent.getFirst("reason." + text), ReleaseScreen.seen(sent)));
    }

    /** The address of an act, asked as a page: a browser comes here when it had to sign in first. */
    @GET
    @Path("/{act:mask|unmask|decline}")
    public Response back(UUID report) {
        return Pages.seeOther("/desk/releases/" + report);
    }

    @GET
    @Path("/texts/{text}/{act:release|withdraw}")
    public Response backFromText(UUID report) {
        return back(report);
    }

    private static Optional<UUID> supplement(String text) {
        if (text.equals("main")) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw Problem.notFound();
        }
    }
}
