package cn.lawcampaign.routing.lead;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import cn.lawcampaign.platform.audit.Audit;
import cn.lawcampaign.platform.audit.AuditEntry;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.visibility.VisibilityClause;
import cn.lawcampaign.routing.deadline.Deadlines;

/**
 * Lists and counts of the leads that a person may see; what they may not see is in neither. A list is written down, with
 * what it was narrowed by and how many it showed.
 */
@Singleton
public class LeadSearch {

    private static final String LATE = "(l.due_on is not null and l.due_on < :today)";
    private static final String ORDER = " order by " + LATE + " desc, case when " + LATE
            + " then l.due_on end, l.received_on desc, l.received_at desc, l.number";
    private static final String HAS_REPORT = "exists (select 1 from lead_report r where r.lead_id = l.id and r.number = ";
    private static final LeadFilter TRIAGE = new LeadFilter().withState(LeadState.TRIAGE.name());

    private final EntityManager database;
    private final Deadlines deadlines;
    private final Campaign campaign;
    private final Audit audit;

    LeadSearch(EntityManager database, Deadlines deadlines, Campaign campaign, Audit audit) {
        this.database = database;
        this.deadlines = deadlines;
        this.campaign = campaign;
        this.audit = audit;
    }

    /** What is late first, the longest overdue on top; then the latest received. */
    @SuppressWarnings("unchecked")
    public List<Lead> page(Viewer viewer, LeadFilter filter) {
        Where where = where(viewer, filter).and("true", "today", deadlines.today());
        return listed(viewer, filter, where
                .on(database.createNativeQuery("select l.* from lead l where " + where.sql + ORDER, Lead.class))
                .setFirstResult((filter.pageNumber() - 1) * LeadFilter.PAGE)
                .setMaxResults(LeadFilter.PAGE).getResultList());
    }

    public long count(Viewer viewer, LeadFilter filter) {
        Where where = where(viewer, filter);
        return ((Number) where.on(database.createNativeQuery("select count(*) from lead l where " + where.sql))
                .getSingleResult()).longValue();
    }

    /** How many in each state, whatever the filter says of states. */
    public Map<LeadState, Long> countsByState(Viewer viewer, LeadFilter filter) {
        Map<LeadState, Long> counts = new EnumMap<>(LeadState.class);
        Where where = where(viewer, filter.withState(null));
        for (Object row : where.on(database.createNativeQuery(
                "select l.state, count(*) from lead l where " + where.sql + " group by l.state")).getResultList()) {
            Object[] columns = (Object[]) row;
            counts.put(LeadState.valueOf((String) columns[0]), ((Number) columns[1]).longValue());
        }
        return counts;
    }

    /** The coordinators' queue, oldest first. */
    @SuppressWarnings("unchecked")
    public List<Lead> triage(Viewer viewer, int limit) {
        Where where = where(viewer, TRIAGE);
        return listed(viewer, TRIAGE, where.on(database.createNativeQuery("select l.* from lead l where " + where.sql
                + " order by l.received_at, l.number", Lead.class)).setMaxResults(limit).getResultList());
    }

    public long countTriage(Viewer viewer) {
        return count(viewer, TRIAGE);
    }

    private List<Lead> listed(Viewer viewer, LeadFilter filter, List<Lead> leads) {
        audit.read(AuditEntry.list(viewer, "lead", filter.names(), leads.size()));
        return leads;
    }

    private Where where(Viewer viewer, LeadFilter filter) {
        VisibilityClause visible = VisibilityClause.of(viewer, "l");
        Where where = new Where(visible.sql());
        where.parameters.putAll(visible.parameters());
        where.and("l.state = :state", "state", LeadFilter.said(filter.state));
        where.and("l.category like :category", "category", prefix(filter.category));
        where.and("(l.number = :number or " + HAS_REPORT + ":number))", "number", LeadFilter.digits(filter.number));
        where.and(HAS_REPORT + ":report)", "report", LeadFilter.digits(filter.report));
        where.and("l.handling_units && cast(:units as text[])", "units", unitAndBelow(filter.unit));
        return filter.late ? where.and(LATE, "today", deadlines.today()) : where;
    }

    private static String prefix(String category) {
        String said = LeadFilter.said(category);
        return said == null ? null : said.replaceAll("[^A-Za-z0-9]", "") + "%";
    }

    private String[] unitAndBelow(String unit) {
        String said = LeadFilter.said(unit);
        if (said == null) {
            return null;
        }
        return campaign.units().find(said).map(u -> campaign.units().subtree(u.code()).stream().map(Unit::code)
                .toArray(String[]::new)).orElse(new String[]{said});
    }

    /** A condition that grows; what is null narrows nothing. */
    private static final class Where {

        private String sql;
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        Where(String sql) {
            this.sql = sql;
        }

        Where and(String condition, String name, Object value) {
            if (value != null) {
                sql += " and " + condition;
                parameters.put(name, value);
            }
            return this;
        }

        Query on(Query query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
