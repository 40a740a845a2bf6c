package cn.lawcampaign.platform.visibility;

import java.util.Collections;

import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;

/**
 * The one answer to "may this person see this lead?", for pages, lists, counts, searches, exports, notices and the door
 * alike. {@link VisibilityClause} is the same answer for lists in SQL; a test holds the two together.
 *
 * <p>
 * In order: an account without a unit sees nothing, for nobody could tell whether it is avoided; whose unit, or any unit above it, is accused sees nothing of it (回避; Supervision Law and the Regulations on
 * Complaint Letters and Visits, art. 30: material never reaches the accused person or unit). A lead in the closed queue is
 * for its named readers alone. The Office's coordinators see the rest; a unit's staff see what their unit, or one under
 * it, handles.
 */
public final class Visibility {

    private Visibility() {
    }

    public static boolean maySee(Viewer viewer, LeadScope scope) {
        if (viewer.unitPath().isEmpty() || isAvoided(viewer, scope)) {
            return false;
        }
        if (scope.closedQueue()) {
            return viewer.closedQueueReader();
        }
        return isCoordinator(viewer) || (viewer.isUnitStaff()
                && !Collections.disjoint(scope.handlingUnits(), viewer.unitSubtree()));
    }

    /** Whether the viewer's unit or one above it is among the accused. */
    public static boolean isAvoided(Viewer viewer, LeadScope scope) {
        return !Collections.disjoint(viewer.unitPath(), scope.avoidedUnits());
    }

    static boolean isCoordinator(Viewer viewer) {
        return viewer.has(Roles.COORDINATOR);
    }
}
