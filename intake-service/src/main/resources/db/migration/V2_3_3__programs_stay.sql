-- whatever a page offers: what could run when opened goes to no agency
alter table evidence add constraint evidence_program_stays check (not (kind = 'PROGRAM' and state in ('CLEANED', 'RELEASED')));
