-- Who lives at a place is asked by one message whether it fits.
alter table plaatsing.plaatsing add column gevraagd_op date;
comment on column plaatsing.plaatsing.gevraagd_op is 'When the resident was asked by message whether it fits; once';
create index idx$plaatsing_te_vragen on plaatsing.plaatsing (gemeente, van) where tot is null and gevraagd_op is null;
