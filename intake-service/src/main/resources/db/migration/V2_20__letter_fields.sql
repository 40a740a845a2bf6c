alter table report add column arrived_on date;
alter table report add column accuses boolean not null default true;
alter table report alter column accuses drop default;
comment on column report.arrived_on is 'The day a letter arrived, from which its reporter-facing clocks run; null for every other way';
comment on column report.accuses is 'Whether it accuses anybody, named or not, as far as could be told when it was filed; chooses the clerks who see the original';
comment on column report.entered_by is 'Account of the operator or clerk who entered a call or letter; null when the reporter filed alone';

alter table vault.identity add column address bytea;
comment on column vault.identity.address is 'Postal, of who wrote a letter';

alter table own_mark drop constraint own_mark_kind_check;
alter table own_mark add constraint own_mark_kind_check check (kind in ('NAME', 'PHONE', 'EMAIL', 'ADDRESS'));
comment on column own_mark.kind is 'A telephone number has several: whole, without country code, its last eight and seven digits; an address too: without province, city and county';
