alter table supplement add column accused_units text[] not null default '{}';
comment on column supplement.accused_units is 'Codes of the units that the text names; they and those under them don''t read it';
