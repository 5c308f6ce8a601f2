-- Training of who receives citizens and settles their cases (tập huấn), and who of the staff took part.
create table kntc.training (
    id          uuid         primary key,
    agency      varchar(30)  not null,
    held_on     date         not null,
    topic       varchar(300) not null,
    organizer   varchar(300) not null,
    recorded_by varchar(100) not null,
    recorded_at timestamptz  not null
);
create index training_of_agency on kntc.training (agency, held_on);

create table kntc.training_attendance (
    training uuid         not null references kntc.training,
    officer  varchar(100) not null,
    primary key (training, officer)
);
create index training_attendance_of_officer on kntc.training_attendance (officer);
