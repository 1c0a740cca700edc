-- An e-mail can carry an invitation for a calendar (RFC 5545, RFC 5546).
alter table notification.verzending add column agenda text;
comment on column notification.verzending.agenda is 'The invitation as iCalendar text; says when and where, never about whom';
