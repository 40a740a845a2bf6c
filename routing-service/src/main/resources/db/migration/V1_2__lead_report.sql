create table lead_report (
    report_id   uuid not null primary key,
    lead_id     uuid not null references lead (id),
    number      text not null unique,
    received_on date not null
);
comment on table lead_report is 'The reports that a lead stands for; a report belongs to one lead';
comment on column lead_report.number is 'Acceptance number of the report';
create index lead_report_lead on lead_report (lead_id);

revoke all on lead_report from public;
grant select, insert on lead_report to ${app};
