-- whatever a page offers: what could run when opened goes to no agency, only what a clerk has made of it
alter table evidence add constraint evidence_program_stays
    check (kind <> 'PROGRAM' or state <> 'RELEASED' and (state <> 'CLEANED' or copy is not null));
