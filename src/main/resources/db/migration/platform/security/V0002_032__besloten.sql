-- The file of a colleague or of somebody whom everybody knows: to be in the team that holds it is not enough.
create table security.besloten (
  gemeente text not null,
  gezin uuid not null,
  constraint pk$besloten primary key (gemeente, gezin)
);
comment on table security.besloten is 'Files that the members of the team that holds them do not open by that alone';
call database.protect_by_gemeente('security.besloten');
call database.is_kept('security.besloten', 'gezinsdossier', volgt => '{gezin}');
