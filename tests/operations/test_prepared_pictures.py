"""Pictures from outside: turned, reduced, bare of hidden data, and refused in one sentence when hostile."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from labdesk.errors import LabDeskError
from labdesk.operations.pictures import prepare_photo, prepare_picture


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, *chunks: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + chunk(b"IEND", b"")


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP"])
def test_every_allowed_format_is_taken_and_reduced(kind: str) -> None:
    made = opened(prepare_picture(saved(Image.new("RGB", (3000, 1500), "teal"), kind)))
    assert made.size == (2048, 1024)
    assert made.format in ("PNG", "JPEG")


def test_a_small_picture_keeps_its_size_and_its_colours() -> None:
    made = opened(prepare_picture(saved(Image.new("RGB", (40, 30), (10, 200, 30)), "PNG")))
    assert made.size == (40, 30)
    assert made.getpixel((5, 5)) == (10, 200, 30)


def test_a_clear_ground_becomes_white() -> None:
    made = opened(prepare_picture(saved(Image.new("RGBA", (10, 10), (0, 0, 0, 0)), "PNG")))
    assert made.convert("RGB").getpixel((5, 5)) == (255, 255, 255)


def test_a_photo_is_turned_upright_and_forgets_where_it_was_taken() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Camera of Nobody"
    exif.get_ifd(0x8825)[1] = "N"
    raw = saved(Image.new("RGB", (60, 40), "red"), "JPEG", exif=exif.tobytes(), comment=b"at home")
    assert b"Camera of Nobody" in raw
    for prepare in (prepare_picture, prepare_photo):
        data = prepare(raw)
        assert opened(data).size == (40, 60)
        assert not opened(data).getexif()
        assert b"Camera of Nobody" not in data
        assert b"at home" not in data


def test_the_photo_of_a_person_is_a_small_jpeg() -> None:
    made = opened(prepare_photo(saved(Image.new("RGBA", (1200, 1600), "navy"), "PNG")))
    assert (made.format, made.size) == ("JPEG", (384, 512))


BOMB = png(30_000, 30_000, chunk(b"IDAT", zlib.compress(bytes(10_000))))
TEXT_BOMB = png(
    8, 8, chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(50_000_000))), chunk(b"IDAT", zlib.compress(bytes(16)))
)
HALF = saved(Image.effect_noise((300, 300), 60), "JPEG")[:6000]
EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\nshowpage\n"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>'
TIFF = saved(Image.new("RGB", (10, 10)), "TIFF")


@pytest.mark.parametrize(
    "data",
    [b"", BOMB, TEXT_BOMB, HALF, EPS, SVG, TIFF],
    ids=["empty", "bomb", "text", "half", "eps", "svg", "tiff"],
)
def test_a_hostile_picture_is_refused_in_a_sentence(data: bytes) -> None:
    for prepare in (prepare_picture, prepare_photo):
        with pytest.raises(LabDeskError, match=r"^(The picture|This is not a picture).*\.$"):
            prepare(data)


def test_the_refusal_of_a_bomb_names_the_limit() -> None:
    with pytest.raises(LabDeskError, match="40 megapixels"):
        prepare_picture(BOMB)
