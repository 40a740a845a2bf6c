alter table lead add column found_units text[] not null default '{}';
comment on column lead.found_units is 'Those of accused_units that nobody chose: found in the text, so a coordinator may strike them';
