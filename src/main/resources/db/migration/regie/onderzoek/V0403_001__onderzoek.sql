create schema onderzoek;

create table onderzoek.onderzoek (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  begin date not null,
  begonnen_op date not null,
  door uuid not null,
  afgerond_op date,
  constraint pk$onderzoek primary key (gemeente, id),
  constraint check$onderzoek_begin check (begin <= begonnen_op),
  constraint check$onderzoek_einde check (afgerond_op >= begonnen_op)
);
comment on table onderzoek.onderzoek is 'An inquiry into what the people of a file need (Wmo 2015 art. 2.3.2, Jeugdwet art. 2.3)';
create index idx$onderzoek_gezin on onderzoek.onderzoek (gemeente, gezin);
comment on column onderzoek.onderzoek.begin is 'The day of the melding, from which the law counts';
create unique index uniq$onderzoek_open on onderzoek.onderzoek (gemeente, gezin) where afgerond_op is null;
call database.protect_by_gezin('onderzoek.onderzoek', 'gezin');
call database.protect_by_doel('onderzoek.onderzoek', 'ONDERZOEK');
call database.is_kept('onderzoek.onderzoek', 'gezinsdossier', volgt => '{gezin}', dag => 't.begonnen_op', open => 't.afgerond_op is null');

create table onderzoek.betreft (
  gemeente text not null,
  id uuid not null,
  onderzoek uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  wmo boolean not null,
  jeugd boolean not null,
  constraint pk$betreft primary key (gemeente, id),
  constraint fk$betreft_onderzoek foreign key (gemeente, onderzoek)
    references onderzoek.onderzoek (gemeente, id) on delete cascade,
  constraint check$betreft_wet check (wmo or jeugd)
);
comment on table onderzoek.betreft is 'Whom an inquiry is about, and by which law';
create index idx$betreft_onderzoek on onderzoek.betreft (gemeente, onderzoek);
create index idx$betreft_inwoner on onderzoek.betreft (gemeente, inwoner);
call database.protect_by_gezin('onderzoek.betreft', 'gezin');
call database.protect_by_doel('onderzoek.betreft', 'ONDERZOEK');
call database.points_at_person('onderzoek.betreft', 'inwoner');
call database.is_kept('onderzoek.betreft', 'gezinsdossier', volgt => '{onderzoek, gezin}');

call database.is_kept_longer('onderzoek.betreft', 'gezinsdossier-jeugd', 't.jeugd');

create table onderzoek.antwoord (
  gemeente text not null,
  id uuid not null,
  onderzoek uuid not null,
  gezin uuid not null,
  inwoner uuid,
  punt text not null,
  tekst text not null,
  door uuid not null,
  op timestamptz not null,
  constraint pk$antwoord primary key (gemeente, id),
  constraint fk$antwoord_onderzoek foreign key (gemeente, onderzoek)
    references onderzoek.onderzoek (gemeente, id) on delete cascade,
  constraint check$antwoord_tekst check (length(tekst) between 1 and 4000)
);
comment on table onderzoek.antwoord is 'What the inquiry found on one topic, of one person or of the family together';
create index idx$antwoord_onderzoek on onderzoek.antwoord (gemeente, onderzoek);
create index idx$antwoord_inwoner on onderzoek.antwoord (gemeente, inwoner);
call database.protect_by_gezin('onderzoek.antwoord', 'gezin');
call database.protect_by_doel('onderzoek.antwoord', 'ONDERZOEK');
call database.points_at_person('onderzoek.antwoord', 'inwoner');
call database.is_kept('onderzoek.antwoord', 'gezinsdossier', volgt => '{onderzoek, gezin}');

create table onderzoek.bevinding (
  gemeente text not null,
  id uuid not null,
  onderzoek uuid not null,
  gezin uuid not null,
  soort text not null,
  tekst text not null,
  bron text not null,
  door uuid not null,
  op timestamptz not null,
  constraint pk$bevinding primary key (gemeente, id),
  constraint fk$bevinding_onderzoek foreign key (gemeente, onderzoek)
    references onderzoek.onderzoek (gemeente, id) on delete cascade,
  constraint check$bevinding_soort check (soort in ('FEIT', 'MENING'))
);
comment on table onderzoek.bevinding is 'A fact or an opinion in the joint explanation, with where it comes from';
create index idx$bevinding_onderzoek on onderzoek.bevinding (gemeente, onderzoek);
call database.protect_by_gezin('onderzoek.bevinding', 'gezin');
call database.protect_by_doel('onderzoek.bevinding', 'ONDERZOEK');
call database.is_kept('onderzoek.bevinding', 'gezinsdossier', volgt => '{onderzoek, gezin}');

create table onderzoek.hypothese (
  gemeente text not null,
  id uuid not null,
  onderzoek uuid not null,
  gezin uuid not null,
  tekst text not null,
  status text not null,
  onderbouwing text not null,
  door uuid not null,
  op timestamptz not null,
  constraint pk$hypothese primary key (gemeente, id),
  constraint fk$hypothese_onderzoek foreign key (gemeente, onderzoek)
    references onderzoek.onderzoek (gemeente, id) on delete cascade,
  constraint check$hypothese_status check (status in ('OPEN', 'ONDERSTEUND', 'VERWORPEN')),
  constraint check$hypothese_bewijs check (status = 'OPEN' or onderbouwing <> '')
);
comment on table onderzoek.hypothese is 'What may explain what is going on, and what was found for or against it';
create index idx$hypothese_onderzoek on onderzoek.hypothese (gemeente, onderzoek);
call database.protect_by_gezin('onderzoek.hypothese', 'gezin');
call database.protect_by_doel('onderzoek.hypothese', 'ONDERZOEK');
call database.is_kept('onderzoek.hypothese', 'gezinsdossier', volgt => '{onderzoek, gezin}');

create table onderzoek.generatie (
  gemeente text not null,
  id uuid not null,
  onderzoek uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  grond text not null,
  toelichting text not null,
  tekst text not null,
  door uuid not null,
  op timestamptz not null,
  constraint pk$generatie primary key (gemeente, id),
  constraint fk$generatie_onderzoek foreign key (gemeente, onderzoek)
    references onderzoek.onderzoek (gemeente, id) on delete cascade,
  constraint check$generatie_grond check (grond in ('TOESTEMMING', 'VEILIGHEID')),
  constraint check$generatie_toelichting check (toelichting <> '')
);
comment on table onderzoek.generatie is 'Causes that go back to parents or grandparents; there is no row without a ground for it';
create index idx$generatie_onderzoek on onderzoek.generatie (gemeente, onderzoek);
create index idx$generatie_inwoner on onderzoek.generatie (gemeente, inwoner);
call database.protect_by_gezin('onderzoek.generatie', 'gezin');
call database.protect_by_doel('onderzoek.generatie', 'ONDERZOEK');
call database.points_at_person('onderzoek.generatie', 'inwoner');
call database.is_kept('onderzoek.generatie', 'gezinsdossier', volgt => '{onderzoek, gezin}');

create table onderzoek.ondersteuning (
  gemeente text not null,
  id uuid not null,
  onderzoek uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  aangeboden_op date not null,
  antwoord text not null,
  vorm text,
  wie text not null,
  cijfer integer,
  resultaat text not null,
  door uuid not null,
  constraint pk$ondersteuning primary key (gemeente, id),
  constraint fk$ondersteuning_onderzoek foreign key (gemeente, onderzoek)
    references onderzoek.onderzoek (gemeente, id) on delete cascade,
  constraint check$ondersteuning_antwoord check (antwoord in ('JA', 'NEE', 'BEDENKTIJD')),
  constraint check$ondersteuning_vorm check (vorm in ('BEROEPSKRACHT', 'VRIJWILLIGER')),
  constraint check$ondersteuning_ja check ((antwoord = 'JA') = (vorm is not null)),
  constraint check$ondersteuning_cijfer check (cijfer between 1 and 10)
);
comment on table onderzoek.ondersteuning is 'Free client support that was offered before the inquiry, and what came of it (Wmo 2015 art. 2.2.4 and 2.3.2 lid 3)';
create index idx$ondersteuning_onderzoek on onderzoek.ondersteuning (gemeente, onderzoek);
create index idx$ondersteuning_inwoner on onderzoek.ondersteuning (gemeente, inwoner);
call database.protect_by_gezin('onderzoek.ondersteuning', 'gezin');
call database.protect_by_doel('onderzoek.ondersteuning', 'ONDERZOEK');
call database.points_at_person('onderzoek.ondersteuning', 'inwoner');
call database.is_kept('onderzoek.ondersteuning', 'gezinsdossier', volgt => '{onderzoek, gezin}');

create table onderzoek.identiteit (
  gemeente text not null,
  id uuid not null,
  onderzoek uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  bewijs text not null,
  gezien_op date not null,
  door uuid not null,
  constraint pk$identiteit primary key (gemeente, id),
  constraint fk$identiteit_onderzoek foreign key (gemeente, onderzoek)
    references onderzoek.onderzoek (gemeente, id) on delete cascade,
  constraint check$identiteit_bewijs check (bewijs in ('PASPOORT', 'IDENTITEITSKAART', 'RIJBEWIJS', 'VERBLIJFSDOCUMENT'))
);
comment on table onderzoek.identiteit is 'That somebody saw a proof of identity, of which kind, and never its number (Wmo 2015 art. 2.3.4)';
create index idx$identiteit_onderzoek on onderzoek.identiteit (gemeente, onderzoek);
create index idx$identiteit_inwoner on onderzoek.identiteit (gemeente, inwoner);
call database.protect_by_gezin('onderzoek.identiteit', 'gezin');
call database.protect_by_doel('onderzoek.identiteit', 'ONDERZOEK');
call database.points_at_person('onderzoek.identiteit', 'inwoner');
call database.is_kept('onderzoek.identiteit', 'gezinsdossier', volgt => '{onderzoek, gezin}');

create table onderzoek.eigenplan (
  gemeente text not null,
  id uuid not null,
  onderzoek uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  soort text not null,
  tekst text not null,
  document uuid,
  ontvangen_op date not null,
  constraint pk$eigenplan primary key (gemeente, id),
  constraint fk$eigenplan_onderzoek foreign key (gemeente, onderzoek)
    references onderzoek.onderzoek (gemeente, id) on delete cascade,
  constraint check$eigenplan_soort check (soort in ('PERSOONLIJK', 'FAMILIEGROEP'))
);
comment on table onderzoek.eigenplan is 'A plan that the person or the family made (Wmo 2015 art. 2.3.2 lid 2, Jeugdwet art. 1.1)';
create index idx$eigenplan_onderzoek on onderzoek.eigenplan (gemeente, onderzoek);
create index idx$eigenplan_inwoner on onderzoek.eigenplan (gemeente, inwoner);
call database.protect_by_gezin('onderzoek.eigenplan', 'gezin');
call database.protect_by_doel('onderzoek.eigenplan', 'ONDERZOEK');
call database.points_at_person('onderzoek.eigenplan', 'inwoner');
call database.is_kept('onderzoek.eigenplan', 'gezinsdossier', volgt => '{onderzoek, gezin}', leeg => '{document}', leeg_in => 't.document is not null');

create table onderzoek.verslag (
  gemeente text not null,
  id uuid not null,
  onderzoek uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  document uuid,
  verstuurd_op date not null,
  getekend_op date,
  wens boolean not null,
  constraint pk$verslag primary key (gemeente, id),
  constraint fk$verslag_onderzoek foreign key (gemeente, onderzoek)
    references onderzoek.onderzoek (gemeente, id) on delete cascade,
  constraint check$verslag_getekend check (getekend_op >= verstuurd_op),
  constraint check$verslag_wens check (not wens or getekend_op is not null)
);
comment on table onderzoek.verslag is 'The result of the inquiry in writing, and whether it was signed as an application (Wmo 2015 art. 2.3.2 lid 8 and 9)';
create index idx$verslag_onderzoek on onderzoek.verslag (gemeente, onderzoek);
create index idx$verslag_inwoner on onderzoek.verslag (gemeente, inwoner);
call database.protect_by_gezin('onderzoek.verslag', 'gezin');
call database.protect_by_doel('onderzoek.verslag', 'ONDERZOEK');
call database.points_at_person('onderzoek.verslag', 'inwoner');
call database.is_kept('onderzoek.verslag', 'gezinsdossier', volgt => '{onderzoek, gezin}', leeg => '{document}', leeg_in => 't.document is not null');

create table onderzoek.reactie (
  gemeente text not null,
  id uuid not null,
  onderzoek uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  tekst text not null,
  zelf boolean not null,
  door uuid not null,
  op timestamptz not null,
  constraint pk$reactie primary key (gemeente, id),
  constraint fk$reactie_onderzoek foreign key (gemeente, onderzoek)
    references onderzoek.onderzoek (gemeente, id) on delete cascade
);
comment on table onderzoek.reactie is 'What somebody says of the report about them';
create index idx$reactie_onderzoek on onderzoek.reactie (gemeente, onderzoek);
create index idx$reactie_inwoner on onderzoek.reactie (gemeente, inwoner);
call database.protect_by_gezin('onderzoek.reactie', 'gezin');
call database.protect_by_doel('onderzoek.reactie', 'ONDERZOEK');
call database.points_at_person('onderzoek.reactie', 'inwoner');
call database.is_kept('onderzoek.reactie', 'gezinsdossier', volgt => '{onderzoek, gezin}');
