alter table lead add column supplemented boolean not null default false;
comment on column lead.supplemented is 'Whether a reporter added something since the lead unit last opened the text';
