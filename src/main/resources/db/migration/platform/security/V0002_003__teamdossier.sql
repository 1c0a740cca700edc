-- Which files a team holds, also while nobody is in the team: who comes in later sees them, who leaves no longer.
create table security.teamdossier (
  gemeente text not null,
  team uuid not null,
  gezin uuid not null,
  constraint pk$teamdossier primary key (gemeente, team, gezin),
  constraint fk$teamdossier_team foreign key (gemeente, team) references security.team
);
comment on table security.teamdossier is 'Which files a team holds; the lines of its members in dossiertoegang follow from it';

-- What was given to the members so far tells what their team holds. The owner looks past the municipality for once.
alter table security.dossiertoegang no force row level security;
insert into security.teamdossier (gemeente, team, gezin)
select distinct gemeente, bron, gezin from security.dossiertoegang where reden = 'TEAM';
alter table security.dossiertoegang force row level security;

call database.protect_by_gemeente('security.teamdossier');
