"""Pictures from outside, made safe and small before they are kept: decoded here, upright, bare of hidden data."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from labdesk.errors import LabDeskError
from labdesk.i18n import N_

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")
MOST_PIXELS = 40_000_000
MOST_BYTES = 60_000_000


def prepare_picture(data: bytes, most: int = 2048) -> bytes:
    """A picture for a manual or a work: at most `most` pixels long, upright, opaque, without place, device, date.

    Photographs come back as JPEG 88, drawings as PNG. Raises LabDeskError for anything that is not a whole PNG,
    JPEG, WebP, GIF or BMP picture of at most 40 megapixels; other formats are never handed to a decoder.
    """
    picture, photographed = _opened(data, most)
    return _saved(picture, "JPEG", quality=88) if photographed else _saved(picture, "PNG", optimize=True)


def prepare_photo(data: bytes) -> bytes:
    """The photo of a person: JPEG 85 of at most 512 pixels; refuses what `prepare_picture` refuses."""
    picture, _ = _opened(data, 512)
    return _saved(picture.convert("RGB"), "JPEG", quality=85)


def _saved(picture: Image, kind: str, **options: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def _opened(data: bytes, most: int) -> tuple[Image, bool]:
    """The upright, opaque, reduced picture, and whether it came as a photograph."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    if len(data) > MOST_BYTES:
        raise _too_large()
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise _too_large()
            photographed = picture.format in ("JPEG", "WEBP")
            picture.draft("RGB", (most, most))
            upright = ImageOps.exif_transpose(picture)
            upright.thumbnail((most, most))
            if upright.mode in ("RGB", "L"):
                bare, mask = Image.new(upright.mode, upright.size), None
            else:
                upright = upright.convert("RGBA")
                bare, mask = Image.new("RGB", upright.size, "white"), upright.getchannel("A")
            bare.paste(upright, mask=mask)  # only the colours: profile, comments and EXIF stay behind
            return bare, photographed
    except Image.DecompressionBombError:
        raise _too_large() from None
    except UnidentifiedImageError:
        raise LabDeskError(N_("This is not a picture LabDesk can show; choose a PNG or JPEG file.")) from None
    except (OSError, ValueError, SyntaxError, MemoryError):
        raise LabDeskError(N_("The picture is damaged; ask for it again, or choose another one.")) from None


def _too_large() -> LabDeskError:
    return LabDeskError(N_("The picture is too large; give one of at most 40 megapixels."))
