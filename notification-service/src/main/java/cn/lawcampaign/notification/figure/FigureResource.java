package cn.lawcampaign.notification.figure;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.Pages;

/** Figures as JSON. */
@Path("/api/figures")
@RolesAllowed({Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD})
public class FigureResource {

    @Inject
    FigureReader reader;

    @Inject
    CurrentViewer viewer;

    @Inject
    Pages pages;

    /** The leads behind one cell. */
    public record Behind(Measure measure, int count, List<LeadBehind> leads) {
    }

    @GET
    @Path("/week")
    @Operation(summary = "The week's figures over the leads that the caller may see", description = "date: any day of the week (Friday 16:00 to Friday 16:00; a Friday names the week that ends on it); default: the present week")
    public FiguresView week(@QueryParam("date") String date) {
        return reader.view(viewer.get(), reader.week(date), pages.lang());
    }

    @GET
    @Path("/week/leads")
    @Operation(summary = "The leads behind one cell of the week's figures")
    public Behind leads(@BeanParam CellQuery query) {
        Cell cell = query.cell(reader);
        List<LeadBehind> leads = reader.behind(viewer.get(), reader.week(query.date), cell);
        return new Behind(cell.measure(), leads.stream().mapToInt(LeadBehind::count).sum(), leads);
    }
}
