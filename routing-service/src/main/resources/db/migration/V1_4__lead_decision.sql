create table lead_decision (
    id               bigint generated always as identity primary key,
    lead_id          uuid        not null references lead (id),
    at               timestamptz not null,
    actor            text        not null,
    rule_id          text        not null,
    rule_set_version int         not null,
    lead_unit        text        not null,
    co_units         text[]      not null,
    avoided_units    text[]      not null,
    closed_queue     boolean     not null,
    triage           boolean     not null,
    reasons          text[]      not null
);
comment on table lead_decision is 'Each decision where a lead goes, by rule or by hand; rows are never changed';
comment on column lead_decision.reasons is 'In order, each a code with the codes that it speaks of, separated by spaces';
create index lead_decision_lead on lead_decision (lead_id, id);

revoke all on lead_decision from public;
grant select, insert on lead_decision to ${app};
